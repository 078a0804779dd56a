// What a party was told to expect, as the log keeps it: minutes from then to being seated, and which engine said so. The
// room it was computed from stays at the station.
import { z } from 'zod';
import { storedText } from '#shared/text/clean-text.ts';

const minutes = z.int().min(0).max(1440);

export const quote = z.object({
  at: z.int(),
  p20: minutes,
  p50: minutes,
  p80: minutes,
  /** Which method, and which version of it. */
  engine: storedText(40).min(1),
  /** The range that was said, in minutes from `at`. */
  low: minutes,
  high: minutes,
});
export type Quote = z.infer<typeof quote>;
