// The member of staff somebody is at a restaurant, when their rights there allow what they are about to do. A restaurant
// of another tenant is simply not there.
import { may, type Permission, type Rights } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { isOff } from '../tenants/is-switched-off.ts';
import { rightsOf } from './rights.ts';

interface Asked {
  readonly accountId: string;
  readonly restaurantId: string;
  readonly permission: Permission;
}

interface Allowed extends Required<Rights> {
  readonly id: string;
}

export async function allowedInRestaurant(
  tenant: TenantTransaction,
  { accountId, restaurantId, permission }: Asked,
): Promise<Result<Allowed, Refusal>> {
  const found = await tenant.trx
    .selectFrom('staff')
    .innerJoin('tenant', 'tenant.id', 'staff.tenant_id')
    .select(['staff.id', 'role', 'granted', 'refused', 'tenant.state as tenantState'])
    .where('staff.tenant_id', '=', tenant.tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('account_id', '=', accountId)
    .where('staff.state', '=', 'active')
    .executeTakeFirst();
  if (!found) return failed({ kind: 'not-found' });
  if (isOff(found.tenantState)) return failed({ kind: 'tenant-off' });
  const rights = rightsOf(found);
  if (!may(rights, permission)) return failed({ kind: 'not-allowed' });
  return ok({ ...rights, id: found.id });
}
