// Of the tenants somebody works for, the one they worked in last: they sign in to it, and its audit trail keeps what they do
// to their own account while no session says which.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

/** Accounts with the tenants they work for, that one first. */
export const homeTenantFirst = (trx: SystemTransaction) =>
  trx
    .selectFrom('account')
    .innerJoin('membership', 'membership.account_id', 'account.id')
    .select('membership.tenant_id')
    .orderBy((account) =>
      account
        .case()
        .when('membership.tenant_id', '=', account.ref('account.last_tenant_id'))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('membership.tenant_id');

export async function homeTenantOf(trx: SystemTransaction, accountId: string): Promise<TenantId | undefined> {
  const row = await homeTenantFirst(trx).where('account.id', '=', accountId).executeTakeFirst();
  return row && tenantIdOf(row.tenant_id);
}
