// How a run of practice stands, as its screen is told, and what the trainee may change about it.
import type { PracticePace, PracticeSpeed } from '#shared/practice/practice-evening.ts';

export interface PracticeStatus {
  readonly id: string;
  readonly speed: PracticeSpeed;
  readonly isPaused: boolean;
  /** What the clock of practice shows. */
  readonly now: number;
  readonly isSeatedByHouse: boolean;
  /** Everybody came and went. */
  readonly isOver: boolean;
}

export interface PracticeChange {
  readonly speed?: PracticeSpeed | undefined;
  readonly isPaused?: boolean | undefined;
  readonly isSeatedByHouse?: boolean | undefined;
}

export type PracticeWish = { readonly speed: PracticeSpeed } & (
  | { readonly kind: 'generated'; readonly pace: PracticePace }
  /** `beganAt` of the night. */
  | { readonly kind: 'recorded'; readonly nightAt: number }
);
