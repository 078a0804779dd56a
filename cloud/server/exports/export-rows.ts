// What a tenant is given of what is kept about it: every row of its own tables, and what the tables of all hold of it,
// without what opens a door. Read a few hundred at a time.
import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';
import { tenantTablesOf } from '../database/tenant-tables.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { ExportedPictures } from './export-pictures.ts';

type Row = Readonly<Record<string, unknown>>;

export interface ExportedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => AsyncGenerator<Row>;
}

/** Keys, and what can be tried against a guess. */
export const neverExported: ReadonlySet<string> = new Set(['pin_key', 'pin_hmac']);

const ROWS_AT_ONCE = 500;

async function* readRows(trx: QueryExecutorProvider, query: RawBuilder<unknown>): AsyncGenerator<Row> {
  await sql`declare exported no scroll cursor for ${query}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`
      fetch ${sql.raw(String(ROWS_AT_ONCE))} from exported`.execute(trx);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close exported`.execute(trx);
}

/** Columns that hold the key of a picture: beside it stands which file of the zip that is. */
const pictureKeys: Readonly<Record<string, string>> = { photo: 'file_key', tenant: 'logo_key' };

async function* withFile(rows: AsyncIterable<Row>, fileOf: (row: Row) => string | null): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, file: fileOf(row) };
}

interface Selected {
  readonly name: string;
  readonly columns: readonly string[];
  readonly from: RawBuilder<unknown>;
}

const membersOf = (tenantId: string): RawBuilder<unknown> =>
  sql`account where id in (select account_id from membership where tenant_id = ${sql.lit(tenantId)}) order by id`;

/** Of the tables of all: the tenant itself, its domains, and its people as it knows them. */
const shared = (tenantId: string): readonly Selected[] => [
  {
    name: 'tenant',
    columns: ['id', 'slug', 'name', 'state', 'contact_email', 'color', 'banner', 'logo_key', 'created_at'],
    from: sql`tenant where id = ${sql.lit(tenantId)}`,
  },
  {
    name: 'tenant_domain',
    columns: ['domain', 'is_primary', 'created_at'],
    from: sql`tenant_domain where tenant_id = ${sql.lit(tenantId)} order by domain`,
  },
  {
    name: 'account',
    columns: ['id', 'email', 'username', 'first_name', 'last_name', 'preferred_name', 'phone', 'language'],
    from: membersOf(tenantId),
  },
];

function tableOf(trx: QueryExecutorProvider, { name, columns, from }: Selected): ExportedTable {
  const query = sql`select ${sql.join(columns.map((column) => sql.id(column)))} from ${from}`;
  return { name, columns, rows: () => readRows(trx, query) };
}

function namingFiles({ name, columns, rows }: ExportedTable, pictures: ExportedPictures): ExportedTable {
  const key = pictureKeys[name];
  if (key === undefined) return { name, columns, rows };
  const fileOf = (row: Row): string | null => pictures.get(String(row[key])) ?? null;
  return { name, columns: [...columns, 'file'], rows: () => withFile(rows(), fileOf) };
}

export async function exportedTables(
  { trx, tenantId }: TenantTransaction,
  pictures: ExportedPictures,
): Promise<readonly ExportedTable[]> {
  const own = (await tenantTablesOf(trx)).map(({ table, columns, key }): Selected => {
    const ordered = sql.join(key.map((column) => sql.id(column)));
    return {
      name: table,
      columns: columns.filter((column) => !neverExported.has(column)),
      from: sql`${sql.id(table)} where tenant_id = ${sql.lit(tenantId)} order by ${ordered}`,
    };
  });
  return [...shared(tenantId), ...own].map((selected) => namingFiles(tableOf(trx, selected), pictures));
}
