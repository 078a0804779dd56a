// How likely a waiting party is to walk off in its next minute, by how long it has waited: learned from minutes waited
// and parties lost, each drawn towards a prior worth three hundred minutes.
import { z } from 'zod';

export const patience = z.object({
  minutes: z.array(z.number()).readonly(),
  left: z.array(z.number()).readonly(),
});
export type Patience = Readonly<z.infer<typeof patience>>;

const starts = [0, 15, 30, 45] as const;
const prior = [0.005, 0.008, 0.012, 0.015] as const;
const worthMinutes = 300;
/** Somebody who turns round at the quote was never waiting. */
const turnedRound = 1;

export const noPatienceKnown: Patience = { minutes: [0, 0, 0, 0], left: [0, 0, 0, 0] };

export function learnPatience(known: Patience, wait: number, walkedOff: boolean): Patience {
  if (walkedOff && wait < turnedRound) return known;
  const bucket = starts.findLastIndex((start) => wait >= start);
  return {
    minutes: known.minutes.map((minutes, index) => {
      const from = starts[index] ?? 0;
      const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      return minutes + Math.max(0, Math.min(wait, to) - from);
    }),
    left: known.left.map((left, index) => left + (walkedOff && index === bucket ? 1 : 0)),
  };
}

export const hazardsOf = (known: Patience): readonly number[] =>
  prior.map(
    (rate, index) =>
      ((known.left[index] ?? 0) + rate * worthMinutes) / ((known.minutes[index] ?? 0) + worthMinutes),
  );

/** Minutes from now until it would leave, having waited so long. */
export function patienceLeft(hazards: readonly number[], waited: number, probability: number): number {
  let owed = -Math.log(1 - probability);
  let at = Math.max(0, waited);
  for (let bucket = 0; bucket < starts.length; bucket += 1) {
    const to = starts[bucket + 1] ?? Number.POSITIVE_INFINITY;
    if (at >= to) continue;
    const rate = hazards[bucket] ?? 0.01;
    if (owed <= rate * (to - at)) return at + owed / rate - Math.max(0, waited);
    owed -= rate * (to - at);
    at = to;
  }
  return Number.POSITIVE_INFINITY;
}
