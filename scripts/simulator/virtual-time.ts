// Time that passes only when told to. Whatever is due runs in order, and everything it sets off has come to rest
// before the next thing runs, so the same story always happens the same way.
import { setImmediate as nextTurn } from 'node:timers/promises';

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export class VirtualTime {
  #now = 0;
  #order = 0;
  readonly #queue: Due[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const due = { at: this.#now + Math.max(0, ms), order: this.#order, run };
    this.#order += 1;
    this.#queue.splice(this.#placeOf(due), 0, due);
    return () => {
      const at = this.#queue.indexOf(due);
      if (at >= 0) this.#queue.splice(at, 1);
    };
  }

  wait(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.after(ms, resolve);
    return promise;
  }

  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await nextTurn();
    for (;;) {
      const next = this.#queue[0];
      if (next === undefined || next.at > until) break;
      this.#queue.shift();
      this.#now = next.at;
      next.run();
      await nextTurn();
    }
    this.#now = until;
  }

  #placeOf({ at, order }: Due): number {
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#queue[middle];
      if (other !== undefined && (other.at < at || (other.at === at && other.order < order)))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
