// What people who sign in are called where they work, by their accounts: the name of the place they were given last.
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export async function namesOnStaff(
  { trx, tenantId }: Pick<TenantTransaction, 'trx' | 'tenantId'>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await trx
    .selectFrom('staff')
    .select(['account_id as accountId', 'name'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', 'in', accounts)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return new Map(rows.flatMap(({ accountId, name }) => (accountId === null ? [] : [[accountId, name]])));
}
