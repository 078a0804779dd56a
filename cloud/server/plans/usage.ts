// What a tenant has of what its plan limits. People who work at several restaurants, and places still offered, count once.
import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface QueuesOf {
  readonly restaurantId: string;
  readonly name: string;
  readonly queues: number;
}

interface Places {
  /** With those that are offered. */
  readonly staff: number;
  readonly invited: number;
}

export interface Usage extends Places {
  readonly restaurants: number;
  /** Restaurant by restaurant, those that are no longer there left out. */
  readonly queues: readonly QueuesOf[];
}

export async function countRestaurants({ trx, tenantId }: TenantTransaction): Promise<number> {
  const { count } = await trx
    .selectFrom('restaurant')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countPlaces({ trx, tenantId }: TenantTransaction, now: number): Promise<Places> {
  const offered = trx
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll<number>().as('offered'))
    .where('tenant_id', '=', tenantId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now);
  const { people, invited } = await trx
    .selectFrom('staff')
    .select(sql<number>`count(distinct coalesce(account_id, id))`.as('people'))
    .select(sql<number>`(${offered})`.as('invited'))
    .where('tenant_id', '=', tenantId)
    .where('state', 'not in', ['inactive', 'archived'])
    .executeTakeFirstOrThrow();
  return { staff: Number(people) + Number(invited), invited: Number(invited) };
}

export const countStaff = async (tenant: TenantTransaction, now: number): Promise<number> =>
  (await countPlaces(tenant, now)).staff;

async function queuesOf({ trx, tenantId }: TenantTransaction): Promise<readonly QueuesOf[]> {
  const { rows } = await sql<QueuesOf>`
    select restaurant.id as "restaurantId", restaurant.name, count(queue.id)::int as queues
    from restaurant left join queue on queue.tenant_id = restaurant.tenant_id
      and queue.restaurant_id = restaurant.id and not queue.removed and not queue.archived
    where restaurant.tenant_id = ${tenantId} and restaurant.status <> 'withdrawn'
    group by restaurant.id, restaurant.name order by restaurant.name, restaurant.id`.execute(trx);
  return rows;
}

export async function countUsage(tenant: TenantTransaction, now: number): Promise<Usage> {
  const queues = await queuesOf(tenant);
  return { restaurants: queues.length, ...(await countPlaces(tenant, now)), queues };
}
