// What a guest was promised, as a time of day, and when that must be said again. Small changes are kept from the guest:
// a number that flickers is believed by nobody.
import type { Quantiles } from './estimate-room.ts';
import type { ShownRange } from './shown-range.ts';

/** Minutes of the night. */
export interface SeatingPromise {
  readonly from: number;
  readonly by: number;
}

export type PromiseReview = 'keep' | 'later' | 'earlier';

const laterBy = 5;
const earlierBy = 10;

export const promiseOf = (at: number, shown: ShownRange): SeatingPromise => ({
  from: at + shown.low,
  by: at + shown.high,
});

export function reviewPromise(promise: SeatingPromise, at: number, quote: Quantiles): PromiseReview {
  const by = at + quote.p80;
  if (by > promise.by + laterBy) return 'later';
  return by < promise.by - earlierBy ? 'earlier' : 'keep';
}
