// What a tenant would have less of with another plan: what it has today beyond the limits there, and features it would lose.
import type { Feature, PlanDetails } from './plan.ts';
import { limitsWith, type OwnLimits } from './subscription.ts';

interface Used {
  readonly restaurants: number;
  readonly staff: number;
  /** Restaurant by restaurant. */
  readonly queues: readonly { readonly name: string; readonly queues: number }[];
}

type Limited =
  | { readonly limit: 'restaurants' | 'staff' }
  | { readonly limit: 'queues'; readonly restaurant: string };

export type OverLimit = Limited & { readonly used: number; readonly most: number };

export interface Lost {
  readonly over: readonly OverLimit[];
  readonly features: readonly Feature[];
}

interface Change {
  readonly own: PlanDetails;
  readonly wanted: PlanDetails;
  /** They stay whichever plan there is. */
  readonly ownLimits: OwnLimits;
  readonly usage: Used;
}

export function lostWithPlan({ own, wanted, ownLimits, usage }: Change): Lost {
  const most = limitsWith(wanted, ownLimits);
  const all: readonly OverLimit[] = [
    { limit: 'restaurants', used: usage.restaurants, most: most.restaurants },
    { limit: 'staff', used: usage.staff, most: most.staff },
    ...usage.queues.map(
      ({ name, queues }): OverLimit => ({
        ...{ limit: 'queues', restaurant: name, used: queues, most: most.queues },
      }),
    ),
  ];
  return {
    over: all.filter(({ used, most: limit }) => used > limit),
    features: own.features.filter((feature) => !wanted.features.includes(feature)),
  };
}

/** It allows less of something, whether or not that is in use. */
export const isSmaller = ({ own, wanted, ownLimits }: Omit<Change, 'usage'>): boolean => {
  const [now, then] = [limitsWith(own, ownLimits), limitsWith(wanted, ownLimits)];
  const isLess = then.restaurants < now.restaurants || then.staff < now.staff || then.queues < now.queues;
  return isLess || own.features.some((feature) => !wanted.features.includes(feature));
};
