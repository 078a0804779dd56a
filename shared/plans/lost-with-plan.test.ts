import { expect, it } from 'vitest';
import { isSmaller, lostWithPlan } from './lost-with-plan.ts';
import { plans } from './plan.ts';

const { free, basic, premium } = plans;
const queues = [
  { name: 'Casa Verde', queues: 4 },
  { name: 'Casa Azul', queues: 3 },
];
const usage = { restaurants: 2, staff: 5, queues };

it('names what is in use beyond the limits of a smaller plan, and no more', () => {
  expect(lostWithPlan({ own: basic, wanted: free, ownLimits: {}, usage })).toEqual({
    over: [
      { limit: 'restaurants', used: 2, most: 1 },
      { limit: 'queues', restaurant: 'Casa Verde', used: 4, most: 3 },
    ],
    features: ['analytics'],
  });
  expect(lostWithPlan({ own: free, wanted: basic, ownLimits: {}, usage })).toEqual({
    over: [],
    features: [],
  });
});

it('lets limits of the tenant’s own stay', () => {
  const { over } = lostWithPlan({
    own: basic,
    wanted: free,
    ownLimits: { restaurants: 2, queues: 4 },
    usage,
  });
  expect(over).toEqual([]);
});

it('knows a smaller plan by what it allows, not by its price', () => {
  expect(isSmaller({ own: premium, wanted: basic, ownLimits: {} })).toBe(true);
  expect(isSmaller({ own: basic, wanted: premium, ownLimits: {} })).toBe(false);
  const same = { ...free, features: basic.features };
  const ownLimits = { restaurants: 9, queues: 9, staff: 9 };
  expect(isSmaller({ own: basic, wanted: same, ownLimits })).toBe(false);
  expect(isSmaller({ own: basic, wanted: free, ownLimits })).toBe(true);
});
