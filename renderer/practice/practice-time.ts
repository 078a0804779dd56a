/** The time practice shows: what the station said last, and what has passed since at the speed it plays. */
import type { PracticeStatus } from '#renderer/connection/station.ts';

export type ShownPractice = PracticeStatus & {
  /** By this screen's own clock. */
  readonly heardAt: number;
};

export const practiceNow = ({ now, speed, isPaused, heardAt }: ShownPractice, at: number): number =>
  now + (isPaused ? 0 : Math.max(0, at - heardAt) * speed);
