// Every restaurant of this cloud, for work that nobody asked for: found tenant by tenant, since row-level security shows
// no more at once.
import type { Cloud } from '../cloud.ts';
import { withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import type { RestaurantRef } from '../sync/log-store.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

export interface KnownRestaurant extends RestaurantRef {
  readonly timeZone: string;
}

export async function restaurantsOfAll({
  database,
}: Pick<Cloud, 'database'>): Promise<readonly KnownRestaurant[]> {
  const tenants = await withoutTenant(database.kysely, (trx) =>
    trx.selectFrom('tenant').select('id').orderBy('id').execute(),
  );
  const found: KnownRestaurant[] = [];
  for (const { id } of tenants) {
    const tenantId = tenantIdOf(id);
    const rows = await withTenant(database.kysely, tenantId, ({ trx }) =>
      trx
        .selectFrom('restaurant')
        .select(['id', 'time_zone'])
        .where('tenant_id', '=', tenantId)
        .orderBy('id')
        .execute(),
    );
    found.push(...rows.map((row) => ({ tenantId, restaurantId: row.id, timeZone: row.time_zone })));
  }
  return found;
}
