// How long wrong PINs keep a screen and the whole station waiting. Counted from stored failures and the clock that
// only grows: neither a restart nor a clock that jumps shortens a wait.

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
