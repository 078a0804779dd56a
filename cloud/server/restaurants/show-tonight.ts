// Tonight at a restaurant, from the rows its stations have sent: who waits, who sits, for how long. It says how old that
// is, since a station that cannot reach the cloud goes on without it.
import { sql } from 'kysely';
import { type Hours, hours } from '#shared/restaurants/hours.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface TonightFigures {
  readonly waiting: number;
  readonly called: number;
  readonly seated: number;
  readonly covers: number;
  /** Of those who were seated tonight. */
  readonly averageWaitMs: number | null;
  /** Of those who wait now: since when the longest does. */
  readonly longestSince: number | null;
}

export interface Tonight {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly hours: Hours;
  readonly figures: TonightFigures;
  /** When a station was last heard of; null: none ever was. */
  readonly heardAt: number | null;
  /** What stations say they have not sent yet. */
  readonly pending: number;
}

interface Evening {
  readonly restaurantId: string;
  readonly since: number;
}

async function countFigures(
  { trx, tenantId }: TenantTransaction,
  { restaurantId, since }: Evening,
): Promise<TonightFigures> {
  const own = sql`tenant_id = ${tenantId} and restaurant_id = ${restaurantId} and not removed`;
  // Who phoned ahead or booked, and is not here yet, does not wait.
  const isHere = sql`(expected_at is null or arrived_at is not null)`;
  const { rows } = await sql<TonightFigures>`
    with waits as (
      select count(*) filter (where status = 'waiting') as waiting,
             count(*) filter (where status = 'called') as called,
             min(coalesce(arrived_at, joined_at)) as "longestSince"
      from party where ${own} and is_open and status in ('waiting', 'called') and ${isHere}
    ), sat as (
      select avg(seated_at - coalesce(arrived_at, joined_at)) as wait
      from party where ${own} and seated_at >= ${since} and joined_at <= seated_at
    ), meals as (
      select count(*) filter (where cleared_at is null) as seated,
             coalesce(sum(covers) filter (where seated_at >= ${since}), 0) as covers
      from seating where ${own} and (is_open or seated_at >= ${since})
    )
    select waiting::int, called::int, seated::int, covers::int, "longestSince",
           round(wait)::float8 as "averageWaitMs"
    from waits, sat, meals`.execute(trx);
  const [figures] = rows;
  if (figures === undefined) throw new Error('figures are always one row');
  return figures;
}

interface Asked {
  readonly restaurantIds: readonly string[];
  readonly now: number;
}

/** The restaurants, and what is known of the stations of each. */
const restaurantsHeardOf = ({ trx, tenantId }: TenantTransaction, restaurantIds: readonly string[]) =>
  trx
    .selectFrom('restaurant')
    .leftJoin('station_token', (join) =>
      join
        .onRef('station_token.tenant_id', '=', 'restaurant.tenant_id')
        .onRef('station_token.restaurant_id', '=', 'restaurant.id')
        .on('station_token.revoked_at', 'is', null),
    )
    .leftJoin('station_health', (join) =>
      join
        .onRef('station_health.tenant_id', '=', 'station_token.tenant_id')
        .onRef('station_health.station_id', '=', 'station_token.station_id'),
    )
    .select(['restaurant.id', 'name', 'time_zone as timeZone', 'day_end as dayEnd', 'hours'])
    .select(({ fn }) => [
      fn.max('station_token.last_seen_at').as('heardAt'),
      fn.sum<number | null>('station_health.pending').as('pending'),
    ])
    .where('restaurant.tenant_id', '=', tenantId)
    .where('restaurant.id', 'in', restaurantIds)
    .groupBy(['restaurant.tenant_id', 'restaurant.id'])
    .orderBy('name')
    .orderBy('restaurant.id')
    .execute();

export async function showTonight(
  tenant: TenantTransaction,
  { restaurantIds, now }: Asked,
): Promise<readonly Tonight[]> {
  if (restaurantIds.length === 0) return [];
  const shown: Tonight[] = [];
  for (const { dayEnd, pending, ...row } of await restaurantsHeardOf(tenant, restaurantIds)) {
    const since = businessDayStart(now, row.timeZone, minuteOf(dayEnd));
    shown.push({
      ...row,
      pending: Number(pending ?? 0),
      hours: hours.parse(JSON.parse(row.hours)),
      figures: await countFigures(tenant, { restaurantId: row.id, since }),
    });
  }
  return shown;
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
