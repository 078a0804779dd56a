// Whose trails entries stand in, for operators, who read those of all tenants at once. What concerns no tenant has no name.
import type { Transaction } from 'kysely';
import type { TenantTable } from '../database/tables/restaurant-tables.ts';
import type { AuditEntry } from './list-entries.ts';

export async function nameTenants(
  trx: Transaction<{ tenant: TenantTable }>,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(entries.map(({ tenantId }) => tenantId))];
  if (ids.length === 0) return new Map();
  const rows = await trx.selectFrom('tenant').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
