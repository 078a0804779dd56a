// A gesture that reached its station long after it was made: the screen kept it while the station was away. It says how
// long ago by a clock that only grows, never when, so that a screen whose clock is wrong puts no wrong time in.
import { z } from 'zod';
import { nowOf } from '../procedures/now-of.ts';

const dayMs = 86_400_000;

/** What no screen keeps as long as a day is not believed: it counts from now. */
export const madeMsAgo = z.int().min(0).max(dayMs).catch(0);

/** An answer on a slow network takes less. */
const keptMs = 5_000;

interface Made {
  readonly madeMsAgo: number;
}

export const wasKept = (desk: Made): boolean => desk.madeMsAgo >= keptMs;

/** By the cloud's clock where that is known, as rows are stamped. */
export const madeAt = (desk: Made & Parameters<typeof nowOf>[0]): number => nowOf(desk) - desk.madeMsAgo;
