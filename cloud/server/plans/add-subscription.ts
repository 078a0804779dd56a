// Gives a tenant a subscription, the newest from then on, and its stations word of it once it holds.
import type { Subscription } from '#shared/plans/subscription.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, withTenant } from '../database/tenant-transaction.ts';
import { tellStations } from '../sync/tell-stations.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

export async function addSubscription(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  { trx, tenantId }: TenantTransaction,
  wanted: Subscription,
): Promise<void> {
  const { plan, status, cycle, supportPriority, startsAt, endsAt, limits } = wanted;
  await trx
    .insertInto('subscription')
    .values({
      ...{ tenant_id: tenantId, id: newId(cloud), plan, status, cycle },
      ...{ support_priority: supportPriority, starts_at: startsAt, ends_at: endsAt },
      ...{ limits: JSON.stringify(limits), created_at: cloud.clock() },
    })
    .execute();
}

/** Sent by itself, after the commit: what was decided holds, whether or not a station hears of it now. */
export function tellOfPlan(cloud: Cloud, tenantId: string): void {
  withTenant(cloud.database.kysely, tenantIdOf(tenantId), ({ trx }) =>
    trx.selectFrom('restaurant').select('id').where('tenant_id', '=', tenantId).execute(),
  )
    .then((restaurants) => {
      for (const { id: restaurantId } of restaurants) tellStations(cloud, { restaurantId, directory: true });
    })
    .catch((fault: unknown) =>
      cloud.log.warn(
        { fault, tenantId },
        'no station was told of its plan; they find it when they next look',
      ),
    );
}
