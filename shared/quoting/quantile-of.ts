// A quantile of values that stand in order, between two of them where it falls between; and how a few are put in order.

/** Of a handful: for those it is quicker than the built-in sort. */
export function sortFew(values: Float64Array): Float64Array {
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    let place = index;
    for (; place > 0 && (values[place - 1] ?? 0) > value; place -= 1) values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
  return values;
}

export function quantileOf(sorted: Float64Array, probability: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, probability * sorted.length - 0.5));
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  // Never minus never is not a number.
  return high === low ? low : low + (high - low) * (position - below);
}
