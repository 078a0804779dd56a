// What the log's rules are tried on: a store, and a way to put restaurants into it. Every store has a stand of its own.
import { mintUuid } from '#shared/ids/uuid.ts';
import type { LogStore, RestaurantRef } from '../log-store.ts';

/** When the tests take place: a Friday evening. */
export const friday = 1_790_362_800_000;

export interface Stand {
  readonly store: LogStore;
  /** Whether other transactions go on while one is open; an embedded database has one connection. */
  readonly isConcurrent: boolean;
  readonly freshId: () => string;
  addRestaurant(restaurant: RestaurantRef, epoch: string): Promise<void>;
  addStation(restaurant: RestaurantRef, stationId: string): Promise<void>;
  deactivate(restaurant: RestaurantRef, staffId: string): Promise<void>;
}

export interface Rule {
  readonly name: string;
  readonly holds: (stand: Stand) => Promise<void>;
}

/** Counted, so that a failure repeats. */
export function countedIds(): () => string {
  let counted = 0;
  return () => {
    counted += 1;
    const chance = new Uint8Array(10);
    new DataView(chance.buffer).setUint32(6, counted);
    return mintUuid(friday, chance);
  };
}
