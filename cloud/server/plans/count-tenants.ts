// How many tenants have each plan now: that of their running subscription, else the platform's default one. Those who
// leave are not counted.
import { sql } from 'kysely';
import { type PlanId, planId } from '#shared/plans/plan.ts';
import { isRunning, type Subscription } from '#shared/plans/subscription.ts';
import type { Cloud } from '../cloud.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import { newestSubscription } from './newest-subscription.ts';

type Newest = Pick<Subscription, 'plan' | 'status' | 'startsAt' | 'endsAt'>;
type Subscribed = Newest | { readonly plan: null };

export type TenantsByPlan = Readonly<Record<PlanId, number>>;

export async function countTenantsByPlan({
  database,
  clock,
}: Pick<Cloud, 'clock' | 'database'>): Promise<TenantsByPlan> {
  const now = clock();
  const { rows } = await acrossTenants(database.kysely, (trx) =>
    sql<Subscribed>`
      select plan, status, starts_at as "startsAt", ends_at as "endsAt"
      from tenant left join ${newestSubscription} on tenant_id = tenant.id
      where tenant.state <> 'withdrawn'`.execute(trx),
  );
  const { defaultPlan } = await withoutTenant(database.kysely, readSettings);
  const counts = { free: 0, basic: 0, premium: 0, enterprise: 0 };
  for (const newest of rows) {
    const isOn = newest.plan !== null && isRunning(newest, now);
    counts[isOn ? planId.parse(newest.plan) : defaultPlan] += 1;
  }
  return counts;
}
