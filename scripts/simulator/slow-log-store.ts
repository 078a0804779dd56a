// A log store whose transactions wait as a database makes them: before the lock, before the first read and before the
// commit. Others run meanwhile, so what is not guarded by the lock comes apart.
import type { LogStore, LogTransaction, LogView, RestaurantRef } from '#server/sync/log-store.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';

interface SlowOptions {
  readonly store: LogStore;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly onCommit: () => void;
}

export class SlowLogStore implements LogStore {
  readonly #options: SlowOptions;

  constructor(options: SlowOptions) {
    this.#options = options;
  }

  async transaction<T>(restaurant: RestaurantRef, run: (tx: LogTransaction) => Promise<T>): Promise<T> {
    const { store, onCommit } = this.#options;
    await this.#wait();
    const result = await store.transaction(restaurant, async (tx) => {
      const answer = await run(this.#slowed(tx));
      await this.#wait();
      return answer;
    });
    onCommit();
    return result;
  }

  async snapshot<T>(restaurant: RestaurantRef, run: (view: LogView) => Promise<T>): Promise<T> {
    await this.#wait();
    const result = await this.#options.store.snapshot(restaurant, async (view) => {
      await this.#wait();
      return run(view);
    });
    return result;
  }

  #wait(): Promise<void> {
    const { time, chance } = this.#options;
    return time.wait(chance.between(0, 6));
  }

  /** The transaction itself, taking its time over the reads that decide what is written. */
  #slowed(tx: LogTransaction): LogTransaction {
    const findTaken: LogTransaction['findTaken'] = async (opIds) => {
      const found = await tx.findTaken(opIds);
      await this.#wait();
      return found;
    };
    return new Proxy(tx, {
      get: (target, name) => {
        if (name === 'findTaken') return findTaken;
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  }
}
