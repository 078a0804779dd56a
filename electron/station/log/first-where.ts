// Finds where something begins to hold among numbers in order, without looking at all of them.

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The first number from which on it holds; the one past the last where it never does. */
export function firstWhere(range: Range, holds: (number: number) => boolean): number {
  let { low, high } = { low: range.low, high: range.high + 1 };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
