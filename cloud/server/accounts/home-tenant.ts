// The tenant whose audit trail keeps what somebody does to their own account while no session says which: the one they
// worked in last.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

export async function homeTenantOf(trx: SystemTransaction, accountId: string): Promise<TenantId | undefined> {
  const row = await trx
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('membership.tenant_id')
    .where('membership.account_id', '=', accountId)
    .orderBy((account) =>
      account
        .case()
        .when('membership.tenant_id', '=', account.ref('account.last_tenant_id'))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('membership.tenant_id')
    .executeTakeFirst();
  return row && tenantIdOf(row.tenant_id);
}
