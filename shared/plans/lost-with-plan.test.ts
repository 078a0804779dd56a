import { expect, it } from 'vitest';
import { isSmaller, lostWithPlan } from './lost-with-plan.ts';
import { plans } from './plan.ts';

const { free, basic, premium } = plans;
const queues = [
  { restaurantId: 'verde', name: 'Casa Verde', queues: 4 },
  { restaurantId: 'azul', name: 'Casa Azul', queues: 3 },
];
const usage = { restaurants: 2, staff: 5, queues };

it('names what is in use beyond the limits of a smaller plan, and no more', () => {
  expect(lostWithPlan({ own: basic, wanted: free, ownLimits: {}, usage })).toEqual({
    over: [
      { limit: 'restaurants', used: 2, most: 1 },
      { limit: 'queues', restaurantId: 'verde', restaurant: 'Casa Verde', used: 4, most: 3 },
    ],
    requests: { now: 500, most: 100 },
    features: ['analytics'],
  });
  expect(lostWithPlan({ own: free, wanted: basic, ownLimits: {}, usage })).toEqual({
    over: [],
    requests: null,
    features: [],
  });
});

it('lets limits of the tenant’s own stay', () => {
  const { over, requests } = lostWithPlan({
    own: basic,
    wanted: free,
    ownLimits: { restaurants: 2, queues: 4, requestsPer15Minutes: 300 },
    usage,
  });
  expect(over).toEqual([]);
  expect(requests).toBeNull();
});

it('knows a smaller plan by what it allows, not by its price', () => {
  expect(isSmaller({ own: premium, wanted: basic, ownLimits: {} })).toBe(true);
  expect(isSmaller({ own: basic, wanted: premium, ownLimits: {} })).toBe(false);
  const same = { ...free, features: basic.features };
  const ownLimits = { restaurants: 9, queues: 9, staff: 9, requestsPer15Minutes: 900 };
  expect(isSmaller({ own: basic, wanted: same, ownLimits })).toBe(false);
  const { requestsPer15Minutes, ...others } = ownLimits;
  expect(isSmaller({ own: basic, wanted: same, ownLimits: others })).toBe(true);
  expect(isSmaller({ own: basic, wanted: free, ownLimits })).toBe(true);
});
