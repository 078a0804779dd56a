// Whether somebody works for a tenant now, and as what: whoever was put out keeps an account, and is told nothing more of it.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Reader } from './reader.ts';

export type Standing = 'owners' | 'staff' | 'nobody';

/** An operator who looks sees what an owner would. */
export async function standingOf(
  { trx, tenantId }: TenantTransaction,
  { accountId }: Pick<Reader, 'accountId'>,
): Promise<Standing> {
  if (accountId === null) return 'owners';
  const places = await trx
    .selectFrom('staff')
    .select('role')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('state', '=', 'active')
    .execute();
  if (places.length === 0) return 'nobody';
  return places.some(({ role }) => role === 'owner') ? 'owners' : 'staff';
}
