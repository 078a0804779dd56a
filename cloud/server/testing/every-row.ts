// Everything the database holds, tenant by tenant, so that a test can say "nothing was changed".
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { globalTableNames } from '../database/global-tables.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

/** `global` holds the tables without a tenant, the other keys are tenant ids; rows are sorted JSON text. */
export type EveryRow = Readonly<Record<string, readonly string[]>>;

// Counted and stamped even when a request is refused.
const kept = ['schema_migration', 'sign_in_attempt', 'rate_count'];

const rowsOf = (table: string, tenantId?: string) =>
  sql<{ row: string }>`select ${table}::text || ' ' || (to_jsonb(t) - 'last_seen_at')::text as row
    from ${sql.id(table)} t ${tenantId === undefined ? sql`` : sql`where tenant_id = ${tenantId}`} order by 1`;

export async function everyRow({ kysely }: Database): Promise<EveryRow> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(kysely);
  const isGlobal = (name: string): boolean => globalTableNames.some((global) => global === name);
  const everything: Record<string, readonly string[]> = {};
  const global = globalTableNames.filter((name) => !kept.includes(name));
  const shared = await Promise.all(global.map((name) => rowsOf(name).execute(kysely)));
  everything.global = shared.flatMap(({ rows }) => rows.map(({ row }) => row));
  for (const { id } of await kysely.selectFrom('tenant').select('id').execute()) {
    everything[id] = await withTenant(kysely, tenantIdOf(id), async ({ trx }) => {
      const found: string[] = [];
      for (const { name } of tables) {
        if (isGlobal(name) || kept.includes(name)) continue;
        found.push(...(await rowsOf(name, id).execute(trx)).rows.map(({ row }) => row));
      }
      return found;
    });
  }
  return everything;
}
