// The hourly round over every restaurant's log: what was typed goes out of log rows older than stations keep them, and at
// night what is over by months is forgotten. Each step is a short transaction under a lock of the restaurant's own, so
// two copies of the service neither wait for each other nor do it twice.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { LogTransaction } from '../sync/log-store.ts';
import { SqlLogTransaction } from '../sync/sql-log-transaction.ts';
import { fadePayloads, fadingPage, logKeptMs } from '../sync/sweep-log.ts';
import { pruneTonight } from './prune-tonight.ts';
import { type KnownRestaurant, restaurantsOfAll } from './restaurants-of-all.ts';

type Means = Pick<Cloud, 'clock' | 'database' | 'ending'>;

export async function keepRetention(means: Means): Promise<void> {
  for (const restaurant of await restaurantsOfAll(means)) {
    await whileMore(means, restaurant, async (tx, { now }) => {
      await tx.lockHead();
      return (await fadePayloads(tx, now - logKeptMs)) === fadingPage;
    });
    const { timeZone } = restaurant;
    await whileMore(means, restaurant, (tx, at) => pruneTonight(tx, { ...at, timeZone }));
  }
}

interface At {
  readonly now: number;
  readonly part: number;
}

async function whileMore(
  means: Means,
  restaurant: KnownRestaurant,
  step: (tx: LogTransaction, at: At) => Promise<boolean>,
): Promise<void> {
  for (let part = 0; !means.ending.aborted; part += 1) {
    const at = { now: means.clock(), part };
    if (!(await alone(means, restaurant, (tx) => step(tx, at)))) return;
  }
}

/** False where another copy of the service is at it. */
function alone(
  { database }: Means,
  { tenantId, restaurantId }: KnownRestaurant,
  step: (tx: LogTransaction) => Promise<boolean>,
): Promise<boolean> {
  return withTenant(database.kysely, tenantId, async (tenant) => {
    const key = `retention ${restaurantId}`;
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as free`.execute(tenant.trx);
    return rows[0]?.free === true && step(new SqlLogTransaction(tenant, restaurantId));
  });
}
