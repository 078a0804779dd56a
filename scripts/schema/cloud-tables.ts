// Reads the tables of the cloud out of a PGlite of its own, after its migrations made them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { openDatabase } from '#server/database/open-database.ts';
import type { Schema } from '#server/database/schema.ts';
import type { Table } from './table.ts';

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly is_nullable: boolean;
  readonly is_key: boolean;
}

interface IndexRow {
  readonly table: string;
  readonly line: string;
}

export async function readCloudTables(): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-schema-'));
  const database = await openDatabase({ kind: 'pglite', dataDir: join(folder, 'cloud') });
  try {
    const columns = await readColumns(database.kysely);
    const indexes = await readIndexes(database.kysely);
    return [...new Set(columns.map(({ table }) => table))].toSorted().map((name) => ({
      name,
      columns: columns.filter(({ table }) => table === name).map(columnOf),
      indexes: indexes.filter(({ table }) => table === name).map(({ line }) => line),
    }));
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const columnOf = ({ name, type, is_nullable, is_key }: ColumnRow) => ({
  name,
  type,
  isNullable: is_nullable,
  isKey: is_key,
});

async function readColumns(kysely: Kysely<Schema>): Promise<readonly ColumnRow[]> {
  const { rows } = await sql<ColumnRow>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
           not a.attnotnull as is_nullable, coalesce(a.attnum = any (k.conkey), false) as is_key
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname, a.attnum`.execute(kysely);
  return rows;
}

async function readIndexes(kysely: Kysely<Schema>): Promise<readonly IndexRow[]> {
  const { rows } = await sql<IndexRow>`
    select c.relname as table,
           case when i.indisunique then 'unique ' else '' end
             || substring(pg_get_indexdef(i.indexrelid) from 'USING \\w+ (.*)$') as line
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not i.indisprimary
    order by 1, 2`.execute(kysely);
  return rows;
}
