// The rules tried on logs in a database.

import { withTenant } from '../../database/tenant-transaction.ts';
import type { TestDatabase } from '../../database/testing/open-test-databases.ts';
import { SqlLogStore } from '../sql-log-store.ts';
import { countedIds, friday, type Stand } from './stand.ts';

export function sqlStand({ name, database: { kysely } }: TestDatabase): Stand {
  return {
    store: new SqlLogStore(kysely),
    isConcurrent: name === 'postgres',
    freshId: countedIds(),
    addRestaurant: ({ tenantId, restaurantId }, epoch) =>
      withTenant(kysely, tenantId, async ({ trx }) => {
        const head = { tenant_id: tenantId, restaurant_id: restaurantId, head: 0, epoch };
        await trx.insertInto('log_head').values(head).execute();
      }),
    addStation: ({ tenantId, restaurantId }, id) =>
      withTenant(kysely, tenantId, async ({ trx }) => {
        const paired = { tenant_id: tenantId, id, restaurant_id: restaurantId, name: id, letter: id };
        await trx
          .insertInto('station')
          .values({ ...paired, created_at: friday })
          .execute();
      }),
    deactivate: ({ tenantId, restaurantId }, id) =>
      withTenant(kysely, tenantId, async ({ trx }) => {
        const person = {
          tenant_id: tenantId,
          id,
          restaurant_id: restaurantId,
          account_id: null,
          name: 'Ana',
        };
        const standing = { role: 'host', state: 'inactive', pin_hmac: null, created_at: friday } as const;
        await trx
          .insertInto('staff')
          .values({ ...person, ...standing })
          .execute();
      }),
  };
}
