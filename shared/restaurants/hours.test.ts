import { describe, expect, it } from 'vitest';
import { closesAt, type Hours, hours, overlapOf } from './hours.ts';

const lunch = { opens: 12 * 60, closes: 15 * 60 };
const late = { opens: 19 * 60, closes: 26 * 60 };
const closed: Hours[number] = [];
const week: Hours = [closed, [lunch, late], [late], [late], [late], [late], [lunch]];

describe('opening hours', () => {
  it('has several spans a day, and one that ends after midnight', () => {
    expect(hours.parse(week)).toEqual(week);
    expect(closesAt(week, { weekday: 1, minute: 13 * 60 })).toBe(15 * 60);
    expect(closesAt(week, { weekday: 1, minute: 16 * 60 })).toBeNull();
    expect(closesAt(week, { weekday: 2, minute: 60 })).toBe(2 * 60);
    expect(closesAt(week, { weekday: 2, minute: 2 * 60 })).toBeNull();
    expect(closesAt(week, { weekday: 0, minute: 20 * 60 })).toBeNull();
  });

  it.each([
    { what: 'six days', wrong: week.slice(1) },
    { what: 'spans that overlap', wrong: [[lunch, { opens: 14 * 60, closes: 18 * 60 }], ...week.slice(1)] },
    {
      what: 'a night that runs into the next morning',
      wrong: [[late], [{ opens: 60, closes: 120 }], ...week.slice(2)],
    },
    {
      what: 'a Sunday night that runs into Monday',
      wrong: [[{ opens: 60, closes: 120 }], ...week.slice(1, 6), [late]],
    },
    { what: 'an end before the beginning', wrong: [[{ opens: 900, closes: 800 }], ...week.slice(1)] },
    { what: 'more than a day', wrong: [[{ opens: 0, closes: 1500 }], ...week.slice(1)] },
  ])('refuses $what', ({ wrong }) => {
    expect(hours.safeParse(wrong).success).toBe(false);
  });

  it.each([
    { what: 'no two', days: week, clash: null },
    { what: 'two of one day', days: [[lunch, { opens: 14 * 60, closes: 18 * 60 }]], clash: [0, 0] },
    { what: 'a night and the next morning', days: [[], [late], [{ opens: 60, closes: 120 }]], clash: [1, 2] },
    {
      what: 'Sunday night and Monday morning',
      days: [[{ opens: 60, closes: 120 }], [], [], [], [], [], [late]],
      clash: [6, 0],
    },
  ])('names $what that overlap', ({ days, clash }) => {
    expect(overlapOf(days)).toEqual(clash);
  });

  it('may be untold', () => {
    expect(hours.parse([])).toEqual([]);
    expect(closesAt([], { weekday: 1, minute: 60 })).toBeNull();
  });
});
