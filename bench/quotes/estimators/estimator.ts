// What every estimator that is measured can do. A point estimator gives one number; `with-range.ts` makes a range of it.
import type { Moment } from './moment.ts';

export interface Range {
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
}

/** A party that was quoted, waited and sat down. */
export interface Outcome {
  readonly moment: Moment;
  readonly at: number;
  readonly wait: number;
}

export interface PointEstimator {
  readonly name: string;
  readonly estimate: (moment: Moment) => number;
  readonly learn: (outcome: Outcome) => void;
  readonly learnTurn: (size: number, minutes: number) => void;
  readonly nightEnds: () => void;
}

const nothing = (): void => {};

/** An estimator out of what it does; what it does not say it ignores. */
export const pointEstimator = (
  parts: Pick<PointEstimator, 'name' | 'estimate'> & Partial<PointEstimator>,
): PointEstimator => ({ learn: nothing, learnTurn: nothing, nightEnds: nothing, ...parts });
