// The restaurants where the signed-in person is active staff, with what they may see them as.
import type { Role } from '#shared/permissions/permissions.ts';
import type { Session } from '../accounts/session.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface OwnRestaurant {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly role: Role;
}

export function listRestaurants(
  { trx, tenantId }: TenantTransaction,
  session: Session,
): Promise<readonly OwnRestaurant[]> {
  return trx
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
    ])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.account_id', '=', session.accountId)
    .where('staff.state', '=', 'active')
    .orderBy('restaurant.name')
    .orderBy('restaurant.id')
    .execute();
}
