// The kitchen's own clock. While the host says that meals last 20 % longer, it runs that much slower than the wall's, so
// that a turn that spans the moment counts each part at its own speed.
import type { PaceTold } from './room.ts';

/** Nobody means a tenth or ten times. */
const slownessOf = (told: PaceTold): number => 1 + Math.min(300, Math.max(-60, told.percent)) / 100;

/** Minutes of meal that pass between two moments. */
export function mealMinutes(told: readonly PaceTold[], from: number, to: number): number {
  let minutes = 0;
  let at = from;
  let slowness = 1;
  for (const word of told) {
    if (word.at >= to) break;
    if (word.at > at) {
      minutes += (word.at - at) / slowness;
      at = word.at;
    }
    slowness = slownessOf(word);
  }
  return minutes + (to - at) / slowness;
}

export function slownessNow(told: readonly PaceTold[]): number {
  const latest = told.at(-1);
  return latest === undefined ? 1 : slownessOf(latest);
}
