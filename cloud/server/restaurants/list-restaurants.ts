// The restaurants where the signed-in person is active staff, with what they may see them as.
import type { Rights } from '#shared/permissions/permissions.ts';
import type { Session } from '../accounts/session.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { rightsOf } from '../staff/rights.ts';

export interface OwnRestaurant extends Required<Rights> {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
}

export async function listRestaurants(
  { trx, tenantId }: TenantTransaction,
  session: Session,
): Promise<readonly OwnRestaurant[]> {
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
    .where('staff.account_id', '=', session.accountId)
    .where('staff.state', '=', 'active')
    .orderBy('restaurant.name')
    .orderBy('restaurant.id')
    .execute();
  return rows.map((row) => ({ ...row, ...rightsOf(row) }));
}
