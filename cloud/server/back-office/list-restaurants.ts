// The restaurants of all tenants, with whose they are, how they stand and how many stations they have.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { folded, likeOf } from '../database/like-of.ts';
import { acrossTenants } from '../database/tenant-transaction.ts';

const MOST = 200;

export interface ListedRestaurant {
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'suspended' | 'withdrawn';
  readonly country: string;
  readonly timeZone: string;
  readonly tenantId: string;
  readonly tenant: string;
  readonly stations: number;
}

export const listRestaurants = ({ database }: Cloud, search: string): Promise<readonly ListedRestaurant[]> =>
  acrossTenants(database.kysely, async (trx) => {
    const like = likeOf(search);
    const { rows } = await sql<ListedRestaurant>`
      select restaurant.id, restaurant.name, restaurant.status, country, time_zone as "timeZone",
        tenant.id as "tenantId", tenant.name as tenant,
        (select count(*)::int from station
          where station.tenant_id = tenant.id and restaurant_id = restaurant.id) as stations
      from restaurant join tenant on tenant.id = restaurant.tenant_id
      where ${folded('restaurant.name')} like ${like} or restaurant.slug like ${like} or ${folded('tenant.name')} like ${like}
      order by lower(restaurant.name), restaurant.id limit ${MOST}`.execute(trx);
    return rows;
  });
