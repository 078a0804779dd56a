// The logs of all restaurants in Postgres or PGlite, each tenant's behind row-level security.
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { withTenant, withTenantSnapshot } from '../database/tenant-transaction.ts';
import type { LogStore, LogTransaction, LogView, RestaurantRef } from './log-store.ts';
import { SqlLogTransaction } from './sql-log-transaction.ts';
import { SqlLogView } from './sql-log-view.ts';

export class SqlLogStore implements LogStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  transaction<T>(restaurant: RestaurantRef, run: (tx: LogTransaction) => Promise<T>): Promise<T> {
    const { tenantId, restaurantId } = restaurant;
    return withTenant(this.#db, tenantId, (tenant) => run(new SqlLogTransaction(tenant, restaurantId)));
  }

  snapshot<T>(restaurant: RestaurantRef, run: (view: LogView) => Promise<T>): Promise<T> {
    const { tenantId, restaurantId } = restaurant;
    return withTenantSnapshot(this.#db, tenantId, (tenant) => run(new SqlLogView(tenant, restaurantId)));
  }
}
