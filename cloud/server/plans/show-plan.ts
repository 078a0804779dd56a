// The plan page of an owner: which plan, what it limits, how much of it is used, and what the others would give.
import type { Limits, PlanId } from '#shared/plans/plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { contractWith, readOffer } from './contract.ts';
import type { Plans } from './read-plans.ts';
import { countUsage, type Usage } from './usage.ts';

export interface ShownPlan {
  readonly plan: PlanId;
  readonly limits: Limits;
  readonly subscription: Subscription | null;
  readonly usage: Usage;
  readonly plans: Plans;
  /** Whom to write to for more; empty: the platform named nobody. */
  readonly supportEmail: string;
}

export async function showPlan(
  { clock }: Pick<Cloud, 'clock'>,
  tenant: TenantTransaction,
): Promise<ShownPlan> {
  const now = clock();
  const offer = await readOffer(tenant.globals);
  const { plan, limits, subscription } = await contractWith(offer, tenant, now);
  return {
    plan,
    limits,
    subscription,
    usage: await countUsage(tenant, now),
    plans: offer.plans,
    supportEmail: offer.settings.supportEmail,
  };
}
