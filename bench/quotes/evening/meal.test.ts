import { describe, expect, it } from 'vitest';
import { mealMinutes } from './meal.ts';
import type { NightTruth } from './night-truth.ts';

const truth: NightTruth = {
  weekday: { day: 1, date: '2026-01-06', isWeekend: false },
  pace: 1,
  sectionPaces: [1],
  upsizesAfter: 12,
  shockAt: null,
};
const plain = { noise: 1, lingers: false };
const two = { size: 2, seatedAt: 100, waited: 0, section: 0 };

describe('a meal', () => {
  it('of two at a middling hour takes 44 minutes and 6.5 a person, a twentieth more', () => {
    expect(mealMinutes(truth, two, plain)).toBeCloseTo((44 + 13) * 1.05);
  });

  it('is shorter for who waited long, by 6% at most', () => {
    const ratio = (waited: number): number =>
      mealMinutes(truth, { ...two, waited }, plain) / mealMinutes(truth, two, plain);
    expect(ratio(45)).toBeCloseTo(0.94);
    expect(ratio(300)).toBeCloseTo(0.94);
  });

  it('is longer by three tenths of what is left when the kitchen is shocked', () => {
    const whole = mealMinutes(truth, two, plain);
    const shocked = mealMinutes({ ...truth, shockAt: 110 }, two, plain);
    expect(shocked).toBeCloseTo(10 + (whole - 10) * 1.3);
  });

  it('that was over before the shock is as it was', () => {
    expect(mealMinutes({ ...truth, shockAt: 200 }, two, plain)).toBe(mealMinutes(truth, two, plain));
  });
});
