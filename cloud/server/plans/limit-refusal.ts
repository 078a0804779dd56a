// Whether a tenant's plan has room for one more restaurant or person. Asked where the cloud makes them; what is there
// already stays and works, and nothing at the stand asks.
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { findContract } from './contract.ts';
import { countRestaurants, countStaff } from './usage.ts';

/** Until the transaction ends no other may count the same tenant: two at once never make one too many. */
async function takeTurn({ trx, tenantId }: TenantTransaction): Promise<void> {
  await trx.selectFrom('tenant').select('id').where('id', '=', tenantId).forNoKeyUpdate().execute();
}

export async function limitRefusal(
  { clock }: Pick<Cloud, 'clock'>,
  tenant: TenantTransaction,
  what: 'restaurants' | 'staff',
): Promise<Refusal | undefined> {
  await takeTurn(tenant);
  const now = clock();
  const { limits } = await findContract(tenant, now);
  if (what === 'restaurants')
    return (await countRestaurants(tenant)) < limits.restaurants
      ? undefined
      : { kind: 'restaurants-limit', limit: limits.restaurants };
  return (await countStaff(tenant, now)) < limits.staff
    ? undefined
    : { kind: 'staff-limit', limit: limits.staff };
}
