// A subscription in a test: paid by the year, without an end and without limits of a tenant's own, unless it says otherwise.
import type { PlanId } from '#shared/plans/plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';

export const subscriptionTo = (
  plan: PlanId,
  more: Partial<Omit<Subscription, 'plan'>> = {},
): Subscription => ({
  ...{ plan, status: 'active', cycle: 'yearly', supportPriority: 'standard' },
  ...{ startsAt: 0, endsAt: null, limits: {}, ...more },
});
