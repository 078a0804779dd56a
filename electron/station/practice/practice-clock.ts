// The time of practice: it begins where the evening does and passes as fast as the trainee likes, or stands still.
import type { PracticeSpeed } from '#shared/practice/practice-evening.ts';
import type { Clock } from '../clock.ts';

export interface PracticeClock extends Clock {
  readonly pace: () => ClockPace;
  readonly set: (pace: Partial<ClockPace>) => void;
}

export interface ClockPace {
  readonly speed: PracticeSpeed;
  readonly isPaused: boolean;
}

export function createPracticeClock(real: Clock, beginsAt: number, first: ClockPace): PracticeClock {
  let pace = first;
  let from = { at: beginsAt, realMs: real.monotonicMs() };
  const now = (): number =>
    from.at + (pace.isPaused ? 0 : Math.floor((real.monotonicMs() - from.realMs) * pace.speed));
  return {
    now,
    monotonicMs: real.monotonicMs,
    pace: () => pace,
    set: (changed) => {
      from = { at: now(), realMs: real.monotonicMs() };
      pace = { ...pace, ...changed };
    },
  };
}
