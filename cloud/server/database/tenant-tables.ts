// The tables that hold a tenant's rows, read from the catalog, so that nothing that is made of all of them can forget one.
import { type QueryExecutorProvider, sql } from 'kysely';
import { globalTableNames } from './global-tables.ts';

export interface TableColumns {
  readonly table: string;
  readonly columns: readonly string[];
  /** In the order of the key. */
  readonly key: readonly string[];
}

export async function tenantTablesOf(trx: QueryExecutorProvider): Promise<readonly TableColumns[]> {
  const { rows } = await sql<TableColumns>`
    select c.relname as table, json_agg(a.attname order by a.attnum) as columns,
           (select json_agg(k.attname order by array_position(i.indkey::int2[], k.attnum))
            from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey::int2[])
            where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    group by c.oid, c.relname having bool_or(a.attname = 'tenant_id') order by c.relname`.execute(trx);
  return rows.filter(({ table }) => !globalTableNames.some((name) => name === table));
}
