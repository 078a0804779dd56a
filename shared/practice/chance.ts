// Chance that can be had again: the same seed throws the same numbers (mulberry32).

export interface Chance {
  /** At least 0, less than 1. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly isOneIn: (share: number) => boolean;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    isOneIn: (share) => next() * share < 1,
    oneOf: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
