// How long wrong PINs keep a screen and the whole station waiting. While the program runs only the clock that grows
// counts; over a restart a wait goes on with what was left of it, neither longer nor from the beginning.

export interface LockoutRule {
  readonly freeTries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const screenRule: LockoutRule = { freeTries: 5, firstWaitMs: 30_000, longestWaitMs: 900_000 };
export const stationRule: LockoutRule = { freeTries: 20, firstWaitMs: 60_000, longestWaitMs: 900_000 };

/** The wait that starts with the latest failure. */
export function waitAfter(failures: number, rule: LockoutRule): number {
  const over = failures - rule.freeTries;
  if (over < 0) return 0;
  return Math.min(rule.longestWaitMs, rule.firstWaitMs * 2 ** Math.min(over, 30));
}
