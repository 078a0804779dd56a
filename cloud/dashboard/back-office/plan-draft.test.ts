import { describe, expect, it } from 'vitest';
import { plans } from '#shared/plans/plan.ts';
import { changesOf, detailsOf, draftOf, isWrong } from './plan-draft.ts';

const draft = draftOf(plans.basic);
const typing = (typed: Partial<typeof draft.typed>) => ({ ...draft, typed: { ...draft.typed, ...typed } });

describe('a plan as it is typed', () => {
  it('says of every plan what it is, and so changes nothing by being looked at', () => {
    for (const details of Object.values(plans)) {
      const read = detailsOf(draftOf(details));
      expect(read).toEqual(details);
      expect(read && changesOf(details, read)).toEqual([]);
    }
  });

  it.each([
    { typed: '39.5', minor: 3950 },
    { typed: ' 39,90 ', minor: 3990 },
    { typed: '0', minor: 0 },
    { typed: '1.15', minor: 115 },
  ])('takes $typed for an amount to the cent', ({ typed, minor }) => {
    expect(detailsOf(typing({ monthly: typed }))?.monthlyMinor).toBe(minor);
  });

  it('shows cents only where there are some', () => {
    const shown = [3900, 3950, 3905].map((monthlyMinor) => draftOf({ ...plans.basic, monthlyMinor }));
    expect(shown.map(({ typed }) => typed.monthly)).toEqual(['39', '39.50', '39.05']);
  });

  it.each([
    { field: 'staff', typed: '0' },
    { field: 'staff', typed: '' },
    { field: 'queues', typed: '2.5' },
    { field: 'restaurants', typed: '1000001' },
    { field: 'yearly', typed: 'free' },
    { field: 'monthly', typed: '-1' },
    { field: 'monthly', typed: '1.234' },
  ] as const)('cannot have "$typed" for $field', ({ field, typed }) => {
    const wrong = typing({ [field]: typed });
    expect(isWrong(wrong, field)).toBe(true);
    expect(isWrong(wrong, field === 'staff' ? 'queues' : 'staff')).toBe(false);
    expect(detailsOf(wrong)).toBeUndefined();
  });

  it('names what it would change: limits, prices, and features given and taken', () => {
    const after = detailsOf({ ...typing({ staff: '40', yearly: '410' }), features: ['branding'] });
    expect(after && changesOf(plans.basic, after)).toEqual([
      { kind: 'limit', name: 'staff', before: 25, after: 40 },
      { kind: 'price', name: 'yearly', before: 39_000, after: 41_000 },
      { kind: 'feature', name: 'analytics', isGiven: false },
      { kind: 'feature', name: 'branding', isGiven: true },
    ]);
  });
});
