// What a guest was promised, as a time of day, and when that must be said again. Small changes are kept from the guest:
// a number that flickers is believed by nobody.
export type PromiseReview = 'keep' | 'later' | 'earlier';

const laterBy = 5;
const earlierBy = 10;

/** Minutes on any one clock: by when the guest was told it sits, and by when it will. */
export function reviewPromise(promisedBy: number, by: number): PromiseReview {
  if (by > promisedBy + laterBy) return 'later';
  return by < promisedBy - earlierBy ? 'earlier' : 'keep';
}
