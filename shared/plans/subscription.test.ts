import { describe, expect, it } from 'vitest';
import { plans } from './plan.ts';
import { isRunning, limitsWith, type Subscription } from './subscription.ts';

const since = 1_000;
const basic: Subscription = {
  plan: 'basic',
  status: 'active',
  cycle: 'monthly',
  supportPriority: 'standard',
  startsAt: since,
  endsAt: null,
  limits: {},
};

const ending: Subscription = { ...basic, status: 'ending', endsAt: 2_000 };

describe('a subscription', () => {
  it.each([
    { when: 'not before it starts', kept: basic, now: since - 1, runs: false },
    { when: 'from its first moment', kept: basic, now: since, runs: true },
    { when: 'while a payment is late', kept: { ...basic, status: 'past-due' }, now: since, runs: true },
    { when: 'until its end', kept: ending, now: 1_999, runs: true },
    { when: 'no longer at its end', kept: ending, now: 2_000, runs: false },
    { when: 'never once ended', kept: { ...basic, status: 'ended' }, now: since, runs: false },
  ] as const)('runs $when', ({ kept, now, runs }) => {
    expect(isRunning(kept, now)).toBe(runs);
  });

  it('puts a tenant’s own limit in place of one of the plan and leaves the others', () => {
    const own = limitsWith(plans.basic, { staff: 40 });
    expect(own).toEqual({ ...plans.basic.limits, staff: 40 });
  });

  it('gives more with every step up', () => {
    const steps = [plans.free, plans.basic, plans.premium, plans.enterprise];
    for (const [at, step] of steps.slice(1).entries()) {
      const below = steps[at];
      expect(step.limits.staff).toBeGreaterThan(below?.limits.staff ?? 0);
      expect(step.features).toEqual(expect.arrayContaining([...(below?.features ?? [])]));
      expect(step.yearlyMinor).toBeGreaterThan(below?.yearlyMinor ?? 0);
    }
  });
});
