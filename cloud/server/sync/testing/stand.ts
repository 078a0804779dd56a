// What the log's rules are tried on: a store, and a way to put restaurants into it. Every store has a stand of its own.

import type { TenantId } from '../../tenants/tenant-id.ts';
import type { LogStore, RestaurantRef } from '../log-store.ts';

export interface Stand {
  readonly store: LogStore;
  /** Whether other transactions go on while one is open; an embedded database has one connection. */
  readonly isConcurrent: boolean;
  addRestaurant(tenantId: TenantId, restaurantId: string, epoch: string): Promise<RestaurantRef>;
  deactivate(restaurant: RestaurantRef, staffId: string): Promise<void>;
}

export interface Rule {
  readonly name: string;
  readonly holds: (stand: Stand) => Promise<void>;
}
