// The databases a test file runs on: always PGlite, and Postgres where it is installed. Each file has its own, closed
// when it ends; `reset` empties every table, so a test starts from nothing.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, inject } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { createPostgresDatabase } from './postgres-server.ts';

export interface TestDatabase {
  readonly name: 'pglite' | 'postgres';
  readonly database: Database;
  reset(): Promise<void>;
}

async function reset({ kysely }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration'`.execute(kysely);
  await sql`truncate ${sql.join(rows.map((row) => sql.id(row.name)))}`.execute(kysely);
}

async function openEmbedded(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-pglite-'));
  cpSync(inject('pgliteTemplate'), folder, { recursive: true });
  const database = await openDatabase({ kind: 'pglite', dataDir: folder });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { name: 'pglite', database, reset: () => reset(database) };
}

async function openServer(folder: string, template: string): Promise<TestDatabase> {
  const databaseUrl = await createPostgresDatabase(folder, template);
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  afterAll(() => database.close());
  return { name: 'postgres', database, reset: () => reset(database) };
}

/** Await it at the top of a test file and hand it to `describe.each`. */
export async function openTestDatabases(): Promise<readonly TestDatabase[]> {
  const folder = inject('postgresFolder');
  const template = inject('postgresTemplate');
  const embedded = await openEmbedded();
  return folder === null || template === null ? [embedded] : [embedded, await openServer(folder, template)];
}
