// A further restaurant of a tenant, through the same step as its first; whoever adds it is its owner.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingPerson } from '../staff/act-in-tenant.ts';
import { freeSlug } from '../tenants/free-slug.ts';
import type { NewRestaurant } from '../tenants/new-restaurant.ts';
import { provisionRestaurant } from '../tenants/provision-tenant.ts';

interface Wish {
  readonly restaurant: NewRestaurant;
  readonly acting: ActingPerson;
}

export async function addRestaurant(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurant, acting }: Wish,
): Promise<Result<{ readonly restaurantId: string }, Refusal>> {
  const refusal = await limitRefusal(cloud, tenant, 'restaurants');
  if (refusal !== undefined) return failed(refusal);
  const { name } = await tenant.trx
    .selectFrom('staff')
    .select('name')
    .where('tenant_id', '=', tenant.tenantId)
    .where('account_id', '=', acting.accountId)
    .where('state', '=', 'active')
    .orderBy('created_at')
    .executeTakeFirstOrThrow();
  const owner = { accountId: acting.accountId, name };
  const { restaurantId } = await provisionRestaurant(cloud, tenant, {
    restaurant,
    owner,
    slug: await freeSlug(cloud, tenant, restaurant.name),
  });
  await acting.record({
    action: 'restaurants.add',
    target: { kind: 'restaurant', id: restaurantId },
    after: { ...restaurant },
  });
  return ok({ restaurantId });
}
