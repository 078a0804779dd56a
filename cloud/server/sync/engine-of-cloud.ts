// The log engine of a running cloud: its database, its clock, and word to other copies of the service after a commit.
import { sql } from 'kysely';
import { type Cloud, newId } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { RestaurantRef } from './log-store.ts';
import { pokeChannel, pokeText } from './poke-line.ts';
import { SqlLogStore } from './sql-log-store.ts';
import { type SyncAlert, SyncEngine } from './sync-engine.ts';

export const engineOf = (cloud: Cloud): SyncEngine =>
  new SyncEngine({
    store: new SqlLogStore(cloud.database.kysely),
    clock: cloud.clock,
    newId: () => newId(cloud),
    onHead: (restaurant, head) => announce(cloud, restaurant, head),
    onAlert: (alert) => warn(cloud, alert),
  });

/** Sent by itself, after the commit: inside it, it would make all commits of the database wait for one another. */
function announce(cloud: Cloud, { restaurantId }: RestaurantRef, head: number): void {
  withoutTenant(cloud.database.kysely, async (trx) => {
    await sql`select pg_notify(${pokeChannel}, ${pokeText({ restaurantId, head })})`.execute(trx);
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : 'unknown';
    cloud.log.warn(
      { restaurantId, why },
      'a poke was not sent; stations find the change when they next look',
    );
  });
}

function warn(cloud: Cloud, { caller, ...what }: SyncAlert): void {
  const { tenantId, restaurantId, stationId } = caller;
  const words = {
    'odd-op': 'a station sent what none should',
    'unannounced-restore':
      'a station has read further than the log goes: a restore nobody announced, or a forgery',
  };
  cloud.log.error({ tenantId, restaurantId, stationId, ...what }, words[what.kind]);
}
