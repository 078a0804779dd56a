// The station's sense of time. `now` is the wall clock and may jump; `monotonicMs` only ever grows, so waiting
// times and lockouts are measured with it.

export interface Clock {
  readonly now: () => number;
  readonly monotonicMs: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => Math.floor(performance.now()),
};
