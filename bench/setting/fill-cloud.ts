// Puts years of finished visits into a restaurant's cloud, as rows: what a new station finds there.
import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { withTenant } from '#server/database/tenant-transaction.ts';
import type { RestaurantRef } from '#server/sync/log-store.ts';
import { SqlLogTransaction } from '#server/sync/sql-log-transaction.ts';
import { type PastRow, pastEvenings } from '../history.ts';

const rowsAtOnce = 5000;

export async function fillCloud(
  database: Database,
  restaurant: RestaurantRef,
  parties: number,
): Promise<void> {
  const { tenantId, restaurantId } = restaurant;
  for (const rows of inChunks(pastEvenings(parties, Date.now()))) {
    await withTenant(database.kysely, tenantId, (tenant) =>
      new SqlLogTransaction(tenant, restaurantId).writeRows(rows),
    );
  }
  await withTenant(database.kysely, tenantId, ({ trx }) =>
    sql`update log_head set head = ${parties * 3 + 1000} where restaurant_id = ${restaurantId}`.execute(trx),
  );
  await sql`analyze`.execute(database.kysely);
}

function* inChunks(rows: Iterable<PastRow>): Generator<readonly PastRow[]> {
  let chunk: PastRow[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < rowsAtOnce) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
