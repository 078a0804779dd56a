// How good the quotes of one estimator were.
import type { ScoredQuote } from '../run/job.ts';
import { mean } from './mean.ts';
import { quantile } from './quantile.ts';

export interface Metrics {
  readonly n: number;
  readonly meanWait: number;
  readonly mae: number;
  readonly medianAe: number;
  /** Shares from 0 to 1. */
  readonly within5: number;
  readonly within10: number;
  /** Mean of quote minus wait: above 0 promised too much. */
  readonly bias: number;
  /** Of those seated, how many by the upper quote. */
  readonly coverage: number;
  /** The same, with every party that left after its upper quote a miss. */
  readonly censoredCoverage: number;
  /** Minutes the upper quote adds to the middle one. */
  readonly padding: number;
  readonly pinball80: number;
}

const share = (values: readonly boolean[]): number => mean(values.map(Number));

export function metricsOf(quotes: readonly ScoredQuote[], estimator: string): Metrics {
  const all = quotes.flatMap(({ ranges, wait, leftAfter }) => {
    const range = ranges[estimator];
    return range === undefined ? [] : [{ ...range, wait, leftAfter }];
  });
  const seated = all.flatMap(({ wait, ...rest }) => (wait === null ? [] : [{ ...rest, wait }]));
  const errors = seated.map(({ p50, wait }) => p50 - wait);
  const misses = errors.map(Math.abs);
  const kept = seated.map(({ p80, wait }) => wait <= p80);
  const leftLate = all.filter(({ p80, leftAfter }) => leftAfter !== null && leftAfter > p80);
  return {
    n: seated.length,
    meanWait: mean(seated.map(({ wait }) => wait)),
    mae: mean(misses),
    medianAe: quantile(misses, 0.5),
    within5: share(misses.map((miss) => miss <= 5)),
    within10: share(misses.map((miss) => miss <= 10)),
    bias: mean(errors),
    coverage: share(kept),
    censoredCoverage: share([...kept, ...leftLate.map(() => false)]),
    padding: mean(seated.map(({ p50, p80 }) => p80 - p50)),
    pinball80: mean(seated.map(({ p80, wait }) => Math.max(0.8 * (wait - p80), 0.2 * (p80 - wait)))),
  };
}
