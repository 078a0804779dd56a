import { expect, it } from 'vitest';
import { budgetHeaders, isSpent } from './budget.ts';
import { WINDOW_MS } from './count-request.ts';

const now = 100 * WINDOW_MS + 60_000;

it('says what is left, and until when', () => {
  expect(budgetHeaders({ name: 'plan', quota: 100, used: 96 }, now)).toEqual([
    ['ratelimit-policy', '"plan";q=100;w=900'],
    ['ratelimit', '"plan";r=4;t=840'],
  ]);
});

it('is spent by the first request beyond it, and then says when to come again', () => {
  expect(isSpent({ name: 'plan', quota: 100, used: 100 })).toBe(false);
  const spent = { name: 'plan', quota: 100, used: 101 } as const;
  expect(isSpent(spent)).toBe(true);
  expect(budgetHeaders(spent, now)).toContainEqual(['retry-after', '840']);
  expect(budgetHeaders(spent, now)).toContainEqual(['ratelimit', '"plan";r=0;t=840']);
});
