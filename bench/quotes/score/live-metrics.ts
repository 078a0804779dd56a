// The live estimate of a waiting party against a clock that only counts down its first quote.
import type { LiveQuote } from '../run/job.ts';
import { mean } from './mean.ts';

export interface LiveMetrics {
  readonly from: number;
  readonly until: number;
  readonly n: number;
  readonly countdownMae: number;
  readonly countdownWithin5: number;
  readonly liveMae: number;
  readonly liveWithin5: number;
  readonly coverage: number;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const spans: readonly Span[] = [
  { from: 0, until: 10 },
  { from: 10, until: 20 },
  { from: 20, until: 30 },
  { from: 30, until: 45 },
  { from: 45, until: 200 },
  { from: 0, until: 200 },
];

/** One row for each span of minutes since the first quote; the last is all of them. */
export const liveMetrics = (quotes: readonly LiveQuote[]): readonly LiveMetrics[] =>
  spans.map((span) => metricsOfSpan(quotes, span));

function metricsOfSpan(quotes: readonly LiveQuote[], { from, until }: Span): LiveMetrics {
  const inside = quotes.filter(({ since }) => since >= from && since < until);
  const countdown = inside.map((quote) => Math.abs(quote.countdown - quote.remaining));
  const live = inside.map(({ range, remaining }) => Math.abs(range.p50 - remaining));
  const within5 = (misses: readonly number[]): number => mean(misses.map((miss) => Number(miss <= 5)));
  return {
    from,
    until,
    n: inside.length,
    countdownMae: mean(countdown),
    countdownWithin5: within5(countdown),
    liveMae: mean(live),
    liveWithin5: within5(live),
    coverage: mean(inside.map(({ range, remaining }) => Number(remaining <= range.p80))),
  };
}
