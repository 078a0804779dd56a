// Logs kept in memory, for the simulator and the quick tests. It behaves as the SQL store does: one transaction at a
// time holds a restaurant's log, a failed one leaves nothing, a snapshot sees one moment. One test suite holds both.

import { must } from '#shared/must.ts';
import type { LogStore, LogTransaction, LogView, RestaurantRef } from '../log-store.ts';
import { emptyState, type LogState } from './memory-log-state.ts';
import { MemoryLogTransaction } from './memory-log-transaction.ts';
import { memoryLogView } from './memory-log-view.ts';

export class MemoryLog {
  #state: LogState;
  #lastHolder: Promise<void> = Promise.resolve();

  constructor(state: LogState) {
    this.#state = state;
  }

  get state(): LogState {
    return this.#state;
  }

  /** Waits its turn; the answer lets the next one in. */
  async hold(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#lastHolder;
    this.#lastHolder = promise;
    await before;
    return resolve;
  }

  replace(basis: LogState, draft: LogState): void {
    if (this.#state !== basis) throw new Error('duplicate key: another transaction has written this log');
    this.#state = draft;
  }
}

const keyOf = ({ tenantId, restaurantId }: RestaurantRef): string => `${tenantId} ${restaurantId}`;

export class MemoryLogStore implements LogStore {
  readonly #logs = new Map<string, MemoryLog>();
  readonly #inactive = new Set<string>();
  readonly #knows: (stationId: string) => boolean;

  /** Which stations belong to the restaurants; without a word of it, all of them. */
  constructor(knows: (stationId: string) => boolean = () => true) {
    this.#knows = knows;
  }

  addRestaurant(restaurant: RestaurantRef, epoch: string): void {
    this.#logs.set(keyOf(restaurant), new MemoryLog(emptyState(epoch)));
  }

  deactivate(staffId: string): void {
    this.#inactive.add(staffId);
  }

  /** What a backup of the log would hold; give it to `restore` to lose everything since. */
  backup(restaurant: RestaurantRef): LogState {
    return this.#logOf(restaurant).state;
  }

  restore(restaurant: RestaurantRef, backup: LogState): void {
    this.#logs.set(keyOf(restaurant), new MemoryLog(backup));
  }

  async transaction<T>(restaurant: RestaurantRef, run: (tx: LogTransaction) => Promise<T>): Promise<T> {
    const tx = new MemoryLogTransaction({
      restaurant,
      log: this.#logOf(restaurant),
      inactive: this.#inactive,
      knows: this.#knows,
    });
    try {
      const result = await run(tx);
      tx.commit();
      return result;
    } finally {
      tx.end();
    }
  }

  async snapshot<T>(restaurant: RestaurantRef, run: (view: LogView) => Promise<T>): Promise<T> {
    return run(memoryLogView(this.#logOf(restaurant).state));
  }

  #logOf(restaurant: RestaurantRef): MemoryLog {
    return must(this.#logs.get(keyOf(restaurant)), 'a restaurant with a log');
  }
}
