// A quantile of values that stand in order, between two of them where it falls between.

export function quantileOf(sorted: Float64Array, probability: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, probability * sorted.length - 0.5));
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  // Never minus never is not a number.
  return high === low ? low : low + (high - low) * (position - below);
}
