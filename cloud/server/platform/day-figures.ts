// The figures of the platform: measured now, kept each day by the hourly sweep, and read back day by day.
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { planId } from '#shared/plans/plan.ts';
import { isRunning, type Subscription } from '#shared/plans/subscription.ts';
import type { Cloud } from '../cloud.ts';
import type { OperatorTables } from '../database/schema.ts';
import type { TrafficDayTable } from '../database/tables/platform-tables.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { newestSubscription } from '../plans/newest-subscription.ts';
import { type Plans, readPlans } from '../plans/read-plans.ts';
import { dayOf } from './day-of.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SHOWN_DAYS = 30;

const dayFigures = z.object({
  tenants: z.int(),
  restaurants: z.int(),
  /** Seen in the last 24 hours. */
  activeStations: z.int(),
  /** Entries in the logs of all restaurants since they began. */
  totalEvents: z.int(),
  /** What the subscriptions that run bring in a month; a yearly one a twelfth. */
  monthlyMinor: z.int(),
});
type DayFigures = z.infer<typeof dayFigures>;

type Paying = Pick<Subscription, 'cycle' | 'status' | 'startsAt' | 'endsAt'> & { readonly plan: string };
type Means = Pick<Cloud, 'clock' | 'database'>;

function monthlyOf(running: readonly Paying[], plans: Plans): number {
  const each = running.map(({ plan, cycle }) => {
    const { monthlyMinor, yearlyMinor } = plans[planId.parse(plan)];
    return cycle === 'monthly' ? monthlyMinor : yearlyMinor / 12;
  });
  return Math.round(each.reduce((sum, amount) => sum + amount, 0));
}

const countAll = (trx: Transaction<OperatorTables>) =>
  sql<Omit<DayFigures, 'activeStations' | 'monthlyMinor'>>`
    select (select count(*)::int from tenant where state = 'active') as tenants,
      (select count(*)::int from restaurant join tenant on tenant.id = tenant_id
        where tenant.state = 'active') as restaurants,
      (select coalesce(sum(head), 0)::float8 from log_head) as "totalEvents"`.execute(trx);

const newestSubscriptions = (trx: Transaction<OperatorTables>) =>
  sql<Paying>`
    select plan, cycle, status, starts_at as "startsAt", ends_at as "endsAt"
    from ${newestSubscription} join tenant on tenant.id = tenant_id
    where tenant.state = 'active'`.execute(trx);

async function measure({ database, clock }: Means): Promise<DayFigures> {
  const now = clock();
  const { counted, subscriptions } = await acrossTenants(database.kysely, async (trx) => ({
    counted: (await countAll(trx)).rows[0],
    subscriptions: (await newestSubscriptions(trx)).rows,
  }));
  return withoutTenant(database.kysely, async (trx) => {
    const stations = await trx
      .selectFrom('station_token')
      .select('station_id')
      .distinct()
      .where('revoked_at', 'is', null)
      .where('last_seen_at', '>', now - DAY_MS)
      .execute();
    const running = subscriptions.filter((subscription) => isRunning(subscription, now));
    const monthlyMinor = monthlyOf(running, await readPlans(trx));
    return dayFigures.parse({ ...counted, activeStations: stations.length, monthlyMinor });
  });
}

/** The last time it is kept on a day is how that day stays. */
export async function keepDay(cloud: Means): Promise<void> {
  const figures = JSON.stringify(await measure(cloud));
  await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .insertInto('platform_day')
      .values({ day: dayOf(cloud.clock()), figures })
      .onConflict((conflict) => conflict.column('day').doUpdateSet({ figures }))
      .execute(),
  );
}

export interface ShownDay extends DayFigures {
  /** In UTC, as in 2026-07-24. */
  readonly day: string;
  /** Null on the first day: nothing is known of what was before. */
  readonly events: number | null;
  /** Of all copies of the service, as far as they told; null: nothing was counted on that day. */
  readonly requests: number | null;
  /** Requests that failed on our side. */
  readonly faults: number | null;
  /** Faults a request, from 0 to 1; null also where nobody asked for anything. */
  readonly errorRate: number | null;
}

type TrafficOf = Pick<ShownDay, 'requests' | 'faults' | 'errorRate'>;

const trafficOf = (row: TrafficDayTable | undefined): TrafficOf =>
  row === undefined || row.requests === 0
    ? { requests: row?.requests ?? null, faults: row?.faults ?? null, errorRate: null }
    : { requests: row.requests, faults: row.faults, errorRate: row.faults / row.requests };

async function readTraffic(
  { database }: Means,
  since: string,
): Promise<ReadonlyMap<string, TrafficDayTable>> {
  const rows = await withoutTenant(database.kysely, (trx) =>
    trx.selectFrom('traffic_day').selectAll().where('day', '>=', since).execute(),
  );
  return new Map(rows.map((row) => [row.day, row]));
}

/** Oldest first; the last one is today as it is now. */
export async function readDays(cloud: Means): Promise<readonly ShownDay[]> {
  const today = dayOf(cloud.clock());
  const figures = await measure(cloud);
  const kept = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('platform_day')
      .selectAll()
      .where('day', '<', today)
      .orderBy('day', 'desc')
      .limit(SHOWN_DAYS)
      .execute(),
  );
  const days = kept.reverse().map((row) => ({ day: row.day, ...dayFigures.parse(JSON.parse(row.figures)) }));
  const traffic = await readTraffic(cloud, days[0]?.day ?? today);
  return [...days, { day: today, ...figures }].map((shown, index) => {
    const before = days[index - 1];
    // The log of a tenant that was erased is no longer counted.
    const events = before === undefined ? null : Math.max(0, shown.totalEvents - before.totalEvents);
    return { ...shown, events, ...trafficOf(traffic.get(shown.day)) };
  });
}
