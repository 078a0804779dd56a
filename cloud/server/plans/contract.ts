// What a tenant may have now: its running subscription's plan, or the platform's default one, with limits of its own.
import type { Limits, PlanDetails, PlanId } from '#shared/plans/plan.ts';
import { planId } from '#shared/plans/plan.ts';
import { isRunning, limitsWith, ownLimits, type Subscription } from '#shared/plans/subscription.ts';
import type { PlatformSettings } from '#shared/platform/platform-settings.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import { newestSubscription, type SubscriptionRow } from './newest-subscription.ts';
import { type Plans, readPlans } from './read-plans.ts';

export interface Contract {
  readonly plan: PlanId;
  readonly details: PlanDetails;
  readonly limits: Limits;
  /** Null: the tenant is on the platform's default plan. */
  readonly subscription: Subscription | null;
}

const subscriptionOf = (row: SubscriptionRow): Subscription => ({
  plan: planId.parse(row.plan),
  status: row.status,
  cycle: row.cycle,
  supportPriority: row.support_priority,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  limits: ownLimits.parse(JSON.parse(row.limits)),
});

async function findSubscription({ trx, tenantId }: TenantTransaction): Promise<Subscription | null> {
  const row = await trx
    .selectFrom(newestSubscription)
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row === undefined ? null : subscriptionOf(row);
}

/** What the platform offers everybody. */
export interface Offer {
  readonly plans: Plans;
  readonly settings: PlatformSettings;
}

export const readOffer = async (globals: SystemTransaction): Promise<Offer> => ({
  plans: await readPlans(globals),
  settings: await readSettings(globals),
});

export async function contractWith(
  { plans, settings }: Offer,
  tenant: TenantTransaction,
  now: number,
): Promise<Contract> {
  const kept = await findSubscription(tenant);
  const subscription = kept !== null && isRunning(kept, now) ? kept : null;
  const plan = subscription?.plan ?? settings.defaultPlan;
  const details = plans[plan];
  return { plan, details, limits: limitsWith(details, subscription?.limits ?? {}), subscription };
}

export const findContract = async (tenant: TenantTransaction, now: number): Promise<Contract> =>
  contractWith(await readOffer(tenant.globals), tenant, now);
