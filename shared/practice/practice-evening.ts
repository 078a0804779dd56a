// An evening as practice plays it: who comes when, what they want, how long they put up with waiting and how long they
// stay. Moments are minutes after its beginning. The same form holds an evening that was made up and one that happened.
import { z } from 'zod';

export const practicePace = z.enum(['quiet', 'usual', 'rush']);
export type PracticePace = z.infer<typeof practicePace>;

/** How practice is played: so many minutes in one. */
export const practiceSpeed = z.union([z.literal(1), z.literal(5), z.literal(10), z.literal(30)]);
export type PracticeSpeed = z.infer<typeof practiceSpeed>;
export const practiceSpeeds: readonly PracticeSpeed[] = [1, 5, 10, 30];

/** How somebody is once they are in the house. */
export interface Temper {
  /** Minutes they wait beyond the time they were told before they walk off. */
  readonly patience: number;
  /** Minutes from sitting down to leaving. */
  readonly stay: number;
}

export interface PracticeGuest extends Temper {
  readonly name: string;
  readonly phone: string | null;
  readonly size: number;
  readonly notes: string;
  readonly preference: string | null;
  readonly isVip: boolean;
  /** When they are put on the list. */
  readonly listedAt: number;
  /** When they stand at the door, where that is later; null: they came to be listed. */
  readonly comes: { readonly at: number; readonly isBooked: boolean; readonly means: number } | null;
}

export interface PracticeEvening {
  /** In the order they are listed. */
  readonly guests: readonly PracticeGuest[];
}
