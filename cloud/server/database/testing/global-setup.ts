// Prepares, once for all Postgres tests, what each file opens its databases from: an embedded database with the schema
// in it to copy, and a server where one is installed. It says which of them the tests run on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../open-database.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly pgliteTemplate: string;
    readonly postgresFolder: string | null;
  }
}

export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const template = mkdtempSync(join(tmpdir(), 'hoststand-pglite-'));
  const embedded = await openDatabase({ kind: 'pglite', dataDir: template });
  await embedded.close();
  const server = await startPostgres();
  project.provide('pgliteTemplate', template);
  project.provide('postgresFolder', server?.folder ?? null);
  console.log(
    server ? `Postgres tests: PGlite and Postgres ${server.version}` : 'Postgres tests: PGlite only',
  );
  return async () => {
    await server?.stop();
    rmSync(template, { recursive: true, force: true });
  };
}
