// How long a party sits: the law every estimator tries to learn and the oracle knows.
import { regimeFactor } from '../house/config.ts';
import type { NightTruth } from './night-truth.ts';

/** What chance decides about one sitting, drawn before anybody is seated. */
export interface MealDraw {
  readonly noise: number;
  readonly lingers: boolean;
}

interface Sitting {
  readonly size: number;
  readonly seatedAt: number;
  readonly waited: number;
  readonly section: number;
}

export const mealNoise = 0.25;
export const lingering = { share: 0.06, factor: 1.45 } as const;
const middleFrom = 90;
const lateFrom = 195;

const hourFactor = (at: number): number => {
  if (at < middleFrom) return 0.95;
  return at < lateFrom ? 1.05 : 0.97;
};

/** A meal on a night like any other, before the night's own pace and chance. */
export const usualMeal = (size: number, seatedAt: number, isWeekend: boolean): number =>
  (44 + 6.5 * size) * hourFactor(seatedAt) * (isWeekend ? 1.06 : 1);

/** Who waited long eats faster, by up to 6%. */
const hurry = (waited: number): number => 1 - 0.06 * Math.min(1, waited / 45);

export function mealMinutes(truth: NightTruth, sitting: Sitting, draw: MealDraw): number {
  const { size, seatedAt, waited, section } = sitting;
  const meal =
    usualMeal(size, seatedAt, truth.weekday.isWeekend) *
    truth.pace *
    (truth.sectionPaces[section] ?? 1) *
    hurry(waited) *
    draw.noise *
    (draw.lingers ? lingering.factor : 1);
  if (truth.shockAt === null || seatedAt + meal <= truth.shockAt) return meal;
  const before = Math.max(0, truth.shockAt - seatedAt);
  return before + (meal - before) * regimeFactor;
}
