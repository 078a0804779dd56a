// The restaurants where the signed-in person is active staff, with what they may see them as; an operator who looks sees
// all of the tenant's, as an owner would.
import type { Rights } from '#shared/permissions/permissions.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Reader } from '../staff/reader.ts';
import { rightsOf } from '../staff/rights.ts';

export interface OwnRestaurant extends Required<Rights> {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
}

async function listAll({ trx, tenantId }: TenantTransaction): Promise<readonly OwnRestaurant[]> {
  const rows = await trx
    .selectFrom('restaurant')
    .select(['id', 'name', 'slug', 'time_zone as timeZone'])
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, role: 'owner', granted: [], refused: [] }));
}

export async function listRestaurants(
  tenant: TenantTransaction,
  { accountId }: Reader,
): Promise<readonly OwnRestaurant[]> {
  if (accountId === null) return listAll(tenant);
  const { trx, tenantId } = tenant;
  const rows = await trx
    .selectFrom('staff')
    .innerJoin('restaurant', (join) =>
      join
        .onRef('restaurant.tenant_id', '=', 'staff.tenant_id')
        .onRef('restaurant.id', '=', 'staff.restaurant_id'),
    )
    .select([
      'restaurant.id',
      'restaurant.name',
      'restaurant.slug',
      'restaurant.time_zone as timeZone',
      'staff.role',
      'staff.granted',
      'staff.refused',
    ])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.account_id', '=', accountId)
    .where('staff.state', '=', 'active')
    .orderBy('restaurant.name')
    .orderBy('restaurant.id')
    .execute();
  return rows.map((row) => ({ ...row, ...rightsOf(row) }));
}
