// Says that the database was restored: every restaurant begins a new epoch, so that each station gives back what the
// backup did not hold; the trail of the platform says so, and the planner learns what is in the tables.
import { sql } from 'kysely';
import { byCommand } from '../audit/by-command.ts';
import { recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { restaurantsOfAll } from '../retention/restaurants-of-all.ts';
import { bumpEpoch } from '../sync/epoch.ts';
import { SqlLogStore } from '../sync/sql-log-store.ts';
import { adminCommand } from './admin-command.ts';

type Means = Pick<Cloud, 'clock' | 'random' | 'database'>;

/** How many restaurants there are. */
export async function announceRestore(means: Means): Promise<number> {
  const { kysely } = means.database;
  const store = new SqlLogStore(kysely);
  const restaurants = await restaurantsOfAll(means);
  for (const restaurant of restaurants) {
    const fresh = { epoch: newId(means), now: means.clock() };
    await store.transaction(restaurant, (tx) => bumpEpoch(tx, fresh));
  }
  const target = { kind: 'platform', id: null };
  const change = { action: 'platform.restore', target, after: { restaurants: restaurants.length } };
  await withTenant(kysely, THE_PLATFORM, (platform) =>
    recordChange(means, platform, { origin: byCommand, change }),
  );
  await sql`analyze`.execute(kysely);
  return restaurants.length;
}

export const restoredWords = (count: number): string =>
  `The restore is announced to ${count} restaurants. Their stations give back what the backup did not hold.`;

export const restoredCommand = adminCommand({
  words: 'restored',
  takes: '',
  options: {},
  run: ({ clock, random, withDatabase }) =>
    withDatabase(async (database) => {
      const count = await announceRestore({ clock, random, database });
      return restoredWords(count);
    }),
});
