// Gives a point estimator a range out of its own last 200 misses. No vendor ships one; it makes coverage comparable.
import { quantileOfSorted } from '../score/quantile.ts';
import type { Outcome, PointEstimator, Range } from './estimator.ts';
import type { Moment } from './moment.ts';

export interface RangeEstimator {
  readonly name: string;
  readonly quote: (moment: Moment) => Range;
  readonly learn: (outcome: Outcome, quoted: Range) => void;
  readonly learnTurn: (size: number, minutes: number) => void;
  readonly nightEnds: () => void;
}

const kept = 200;
const fewest = 5;

export function withRange(point: PointEstimator): RangeEstimator {
  const misses: number[] = [];
  /** Put in order once for all that is asked until the next miss. */
  let sorted: Float64Array | null = null;
  const missAt = (share: number): number => {
    if (misses.length < fewest) return 0;
    sorted ??= Float64Array.from(misses).sort();
    return quantileOfSorted(sorted, share);
  };
  return {
    name: point.name,
    quote: (moment) => {
      const p50 = Math.max(0, moment.lead, point.estimate(moment));
      return { p20: Math.max(0, p50 + missAt(0.2)), p50, p80: Math.max(0, p50 + missAt(0.8)) };
    },
    learn: (outcome, quoted) => {
      misses.push(outcome.wait - quoted.p50);
      if (misses.length > kept) misses.shift();
      sorted = null;
      point.learn(outcome);
    },
    learnTurn: point.learnTurn,
    nightEnds: point.nightEnds,
  };
}
