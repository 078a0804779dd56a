// Time for a sync loop that runs many times faster than the clock on the wall, so that a test of half-minute waits takes
// seconds. It counts its own ticks: a busy machine slows it down and never makes it jump.
import type { Timers } from '#station/sync/timers.ts';

/** How many of its seconds go by in one of ours. */
export const hurry = 20;

const tickMs = 20;

interface Due {
  readonly at: number;
  readonly run: () => void;
}

export class HurriedTime implements Timers {
  #now = 0;
  #due: readonly Due[] = [];
  readonly #ticking = setInterval(() => this.#tick(), tickMs);

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#due = [...this.#due, timer];
    return () => {
      this.#due = this.#due.filter((other) => other !== timer);
    };
  }

  stop(): void {
    clearInterval(this.#ticking);
  }

  #tick(): void {
    this.#now += tickMs * hurry;
    const ripe = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { run } of ripe) run();
  }
}
