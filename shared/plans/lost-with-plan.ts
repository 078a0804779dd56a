// What a tenant would have less of with another plan: what it has today beyond the limits there, how much
// less often it may ask, and features it would lose.
import { type Feature, type Limits, limits, type PlanDetails } from './plan.ts';
import { limitsWith, type OwnLimits } from './subscription.ts';

const limitNames = limits.keyof().options;

interface Used {
  readonly restaurants: number;
  readonly staff: number;
  /** Restaurant by restaurant. */
  readonly queues: readonly {
    readonly restaurantId: string;
    readonly name: string;
    readonly queues: number;
  }[];
}

type Limited =
  | { readonly limit: 'restaurants' | 'staff' }
  | { readonly limit: 'queues'; readonly restaurantId: string; readonly restaurant: string };

export type OverLimit = Limited & { readonly used: number; readonly most: number };

export interface Lost {
  readonly over: readonly OverLimit[];
  /** In 15 minutes; null: no fewer. How many are made is not counted. */
  readonly requests: { readonly now: number; readonly most: number } | null;
  readonly features: readonly Feature[];
}

interface Change {
  readonly own: PlanDetails;
  readonly wanted: PlanDetails;
  /** They stay whichever plan there is. */
  readonly ownLimits: OwnLimits;
  readonly usage: Used;
}

type Plans = Omit<Change, 'usage'>;

const featuresLost = ({ own, wanted }: Plans): readonly Feature[] =>
  own.features.filter((feature) => !wanted.features.includes(feature));

const limitsOf = ({ own, wanted, ownLimits }: Plans): { readonly now: Limits; readonly most: Limits } => ({
  now: limitsWith(own, ownLimits),
  most: limitsWith(wanted, ownLimits),
});

export function lostWithPlan({ usage, ...plans }: Change): Lost {
  const { now, most } = limitsOf(plans);
  const [before, after] = [now.requestsPer15Minutes, most.requestsPer15Minutes];
  const all: readonly OverLimit[] = [
    { limit: 'restaurants', used: usage.restaurants, most: most.restaurants },
    { limit: 'staff', used: usage.staff, most: most.staff },
    ...usage.queues.map(
      ({ restaurantId, name, queues }): OverLimit => ({
        ...{ limit: 'queues', restaurantId, restaurant: name, used: queues, most: most.queues },
      }),
    ),
  ];
  return {
    over: all.filter(({ used, most: limit }) => used > limit),
    requests: after < before ? { now: before, most: after } : null,
    features: featuresLost(plans),
  };
}

/** It allows less of something, whether or not that is in use. */
export function isSmaller(plans: Plans): boolean {
  const { now, most } = limitsOf(plans);
  return limitNames.some((limit) => most[limit] < now[limit]) || featuresLost(plans).length > 0;
}
