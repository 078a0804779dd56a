// Time for the sync loop, so that a simulator can own it.

export interface Timers {
  now(): number;
  /** Runs once after a while; answers how to call it off. */
  after(ms: number, run: () => void): () => void;
}

/** Never keeps a process alive by itself. */
export const systemTimers: Timers = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
