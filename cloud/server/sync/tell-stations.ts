// Word to the stations that listen, on every copy of the service.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { type Poke, pokeChannel, pokeText } from './poke-line.ts';

/** Sent by itself, after the commit: inside it, it would make all commits of the database wait for one another. */
export function tellStations(cloud: Cloud, poke: Poke): void {
  withoutTenant(cloud.database.kysely, async (trx) => {
    await sql`select pg_notify(${pokeChannel}, ${pokeText(poke)})`.execute(trx);
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : 'unknown';
    cloud.log.warn(
      { restaurantId: poke.restaurantId, why },
      'a poke was not sent; stations find the change when they next look',
    );
  });
}
