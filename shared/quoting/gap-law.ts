// Short gaps of the floor, lognormal: from vacated to ready again, and from the check to ready. Learned as decaying sums
// of log minutes, drawn towards a prior.
import { z } from 'zod';
import { normalCdf, normalQuantile } from './normal.ts';

export const gapStats = z.object({ weight: z.number(), sum: z.number(), squares: z.number() });
export type GapStats = Readonly<z.infer<typeof gapStats>>;

export interface GapLaw {
  readonly mu: number;
  readonly sigma: number;
}

interface GapPrior extends GapLaw {
  readonly worth: number;
}

export const bussingPrior: GapPrior = { mu: Math.log(4.5), sigma: 0.45, worth: 12 };
export const checkPrior: GapPrior = { mu: Math.log(14), sigma: 0.5, worth: 8 };

const keptPerGap = 0.9975;
/** Quicker than this is one press for two things. */
const shortest = 0.1;

export const noGaps: GapStats = { weight: 0, sum: 0, squares: 0 };

export function learnGap(stats: GapStats, minutes: number): GapStats {
  const value = Math.log(Math.max(shortest, minutes));
  return {
    weight: stats.weight * keptPerGap + 1,
    sum: stats.sum * keptPerGap + value,
    squares: stats.squares * keptPerGap + value * value,
  };
}

export function gapLaw(stats: GapStats, prior: GapPrior): GapLaw {
  const weight = stats.weight + prior.worth;
  const mu = (stats.sum + prior.worth * prior.mu) / weight;
  const own = stats.squares - 2 * mu * stats.sum + stats.weight * mu * mu;
  const variance = (own + prior.worth * (prior.sigma ** 2 + (prior.mu - mu) ** 2)) / weight;
  return { mu, sigma: Math.min(1.2, Math.max(0.1, Math.sqrt(variance))) };
}

export const gapQuantile = (law: GapLaw, probability: number): number =>
  Math.exp(law.mu + law.sigma * normalQuantile(probability));

const longOverdue = 0.985;

/** What is left of a gap that has lasted so long already; one long overdue ends at a steady rate. */
export function remainingGap(law: GapLaw, elapsed: number, probability: number): number {
  const passed = elapsed <= 0 ? 0 : normalCdf((Math.log(elapsed) - law.mu) / law.sigma);
  if (passed > longOverdue) return -Math.log(1 - probability) * 0.4 * Math.exp(law.mu);
  return Math.max(0, gapQuantile(law, passed + (1 - passed) * probability) - Math.max(0, elapsed));
}
