// How far one turn strays from what was expected of it, in log minutes: a normal while little is known, the house's own
// turns once there are enough, at 129 knots with normal tails.
import { normalCdf, normalQuantile } from './normal.ts';

const knots = 129;

export interface ResidualLaw {
  readonly sigma: number;
  /** Values at probabilities (k + ½) / 129, ascending. */
  readonly at: readonly number[];
}

const first = 0.5 / knots;
const last = 1 - first;
const edge = normalQuantile(last);
const normalKnots = Array.from({ length: knots }, (_, k) => normalQuantile((k + 0.5) / knots));

/** The empirical law takes over between 150 and 750 turns. */
export function residualLaw(sigma: number, residuals: Float64Array): ResidualLaw {
  const share = Math.min(1, Math.max(0, (residuals.length - 150) / 600));
  const sorted = share > 0 ? residuals.slice().sort() : residuals;
  const at = normalKnots.map((z, k) => {
    const position = ((k + 0.5) / knots) * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below] ?? 0;
    const own = low + ((sorted[below + 1] ?? low) - low) * (position - below);
    return share > 0 ? share * own + (1 - share) * sigma * z : sigma * z;
  });
  return { sigma, at };
}

export function residualQuantile(law: ResidualLaw, probability: number): number {
  if (probability >= last) {
    return (law.at[knots - 1] ?? 0) + law.sigma * (normalQuantile(probability) - edge);
  }
  if (probability <= first) return (law.at[0] ?? 0) + law.sigma * (normalQuantile(probability) + edge);
  const position = probability * knots - 0.5;
  const below = Math.floor(position);
  const low = law.at[below] ?? 0;
  return low + ((law.at[below + 1] ?? low) - low) * (position - below);
}

export function residualCdf(law: ResidualLaw, value: number): number {
  const { at, sigma } = law;
  const top = at[knots - 1] ?? 0;
  const bottom = at[0] ?? 0;
  if (value >= top) return normalCdf(edge + (value - top) / sigma);
  if (value <= bottom) return normalCdf(-edge + (value - bottom) / sigma);
  let low = 0;
  let high = knots - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const from = at[low] ?? 0;
  const width = (at[high] ?? 0) - from;
  return (low + 0.5 + (width > 0 ? (value - from) / width : 0)) / knots;
}
