// The plan page of an owner: which plan, what it limits, how much of it is used, and what the others would give.
import type { Limits, PlanId } from '#shared/plans/plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import { findContract } from './contract.ts';
import { type Plans, readPlans } from './read-plans.ts';
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
  const { plan, limits, subscription } = await findContract(tenant, now);
  return {
    plan,
    limits,
    subscription,
    usage: await countUsage(tenant, now),
    plans: await readPlans(tenant.globals),
    supportEmail: (await readSettings(tenant.globals)).supportEmail,
  };
}
