// Tonight's pace: how much longer or shorter turns run tonight than this house's usual, in log minutes. Finished turns
// say it exactly; running ones only that they last at least so long, and leaving them out would make every night
// look quick. Five steps of expectation and maximisation of a censored normal.

import { inverseMills } from './normal.ts';
import type { FinishedTurn } from './room.ts';
import type { TurnLaw } from './turn-law.ts';

export interface Pace {
  readonly mean: number;
  readonly sd: number;
}

/** What a turn says: its length, or a bound below it, in log minutes beyond what was expected. */
export interface PaceEvidence {
  readonly finished: readonly { readonly residual: number; readonly weight: number }[];
  readonly running: readonly number[];
}

const steps = 5;
const halfLifeMinutes = 75;

export const weightOfTurn = (turn: FinishedTurn, at: number): number =>
  0.5 ** (Math.max(0, at - turn.readyAt) / halfLifeMinutes);

/** The last nights' offsets, newest counting most; wide for the first nights of a house. */
function paceBefore(law: TurnLaw): Pace {
  let sum = 0;
  let weights = 1.5;
  law.nightOffsets.slice(-12).forEach((offset, index, recent) => {
    if (offset === null) return;
    const weight = 0.5 ** ((recent.length - 1 - index) / 2);
    sum += weight * offset;
    weights += weight;
  });
  const nights = law.nightOffsets.length;
  const sd = nights < 6 ? Math.max(law.tau, 0.3 * 0.6 ** nights) : law.tau;
  return { mean: sum / weights, sd };
}

export function paceTonight(law: TurnLaw, evidence: PaceEvidence): Pace {
  const prior = paceBefore(law);
  const { sigma } = law.residual;
  const exact = 1 / sigma ** 2;
  const clamp = 3 * sigma;
  let mean = prior.mean;
  let precision = 1 / prior.sd ** 2;
  for (let step = 0; step < steps; step += 1) {
    let sum = prior.mean / prior.sd ** 2;
    let completed = 1 / prior.sd ** 2;
    let observed = completed;
    for (const { residual, weight } of evidence.finished) {
      sum += exact * weight * Math.min(mean + clamp, Math.max(mean - clamp, residual));
      completed += exact * weight;
      observed += exact * weight;
    }
    for (const bound of evidence.running) {
      const z = (bound - mean) / sigma;
      const lambda = inverseMills(z);
      sum += exact * (mean + sigma * lambda);
      completed += exact;
      observed += exact * Math.max(0, lambda * (lambda - z));
    }
    mean = sum / completed;
    precision = observed;
  }
  return { mean, sd: 1 / Math.sqrt(precision) };
}
