// Counts what somebody tries, before it is looked at, so that many at once gain nothing: behind so many tries in a quarter
// of an hour comes a wait, longer each time and never longer than another quarter.
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';

const WINDOW_MS = 15 * 60 * 1000;
const FIRST_DELAY_MS = 30 * 1000;
const LONGEST_DELAY_MS = 15 * 60 * 1000;

export interface Counted {
  /** What is tried, on what, and from where. */
  readonly key: string;
  /** How many tries come without a wait. */
  readonly free: number;
}

const delayAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - free));

/** How long who tries must wait; 0 when this try may go on, which is then already counted. */
export async function countTry(cloud: Cloud, { key, free }: Counted): Promise<number> {
  const now = cloud.clock();
  return withoutTenant(cloud.database.kysely, async (trx) => {
    await trx
      .insertInto('sign_in_attempt')
      .values({ key, failures: 0, window_started_at: now, locked_until: 0 })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    const row = await trx
      .selectFrom('sign_in_attempt')
      .selectAll()
      .where('key', '=', key)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.locked_until > now) return row.locked_until - now;
    const isNewWindow = row.window_started_at + WINDOW_MS <= now && row.locked_until + WINDOW_MS <= now;
    const failures = (isNewWindow ? 0 : row.failures) + 1;
    await trx
      .updateTable('sign_in_attempt')
      .set({
        failures,
        window_started_at: isNewWindow ? now : row.window_started_at,
        locked_until: failures < free ? 0 : now + delayAfter(failures, free),
      })
      .where('key', '=', key)
      .execute();
    return 0;
  });
}

const IPV6_NETWORK = 4;

/** Whoever has one address of IPv6 has all of its network: the first half stands for them. */
export const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, IPV6_NETWORK).join(':') : address;

/** As countTry, for an address of the network; null is a program on this machine, which is let be. */
export const countFrom = (cloud: Cloud, address: string | null, { key, free }: Counted): Promise<number> =>
  address === null ? Promise.resolve(0) : countTry(cloud, { key: `${key} from ${networkOf(address)}`, free });
