// Prepares, once for all Postgres tests, what each file copies its databases from: one with the schema in it, embedded
// and on a server where one is installed. It says which of them the tests run on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabasePlace, openDatabase } from '../open-database.ts';
import { preparePostgresTemplate, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly pgliteTemplate: string;
    readonly postgresFolder: string | null;
    readonly postgresTemplate: string | null;
  }
}

async function migrateAt(place: DatabasePlace): Promise<void> {
  const database = await openDatabase(place);
  await database.close();
}

export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const template = mkdtempSync(join(tmpdir(), 'hoststand-pglite-'));
  await migrateAt({ kind: 'pglite', dataDir: template });
  const server = await startPostgres();
  project.provide('pgliteTemplate', template);
  const serverTemplate =
    server &&
    (await preparePostgresTemplate(server.folder, (databaseUrl) =>
      migrateAt({ kind: 'postgres', databaseUrl }),
    ));
  project.provide('postgresFolder', server?.folder ?? null);
  project.provide('postgresTemplate', serverTemplate ?? null);
  console.log(
    server ? `Postgres tests: PGlite and Postgres ${server.version}` : 'Postgres tests: PGlite only',
  );
  return async () => {
    await server?.stop();
    rmSync(template, { recursive: true, force: true });
  };
}
