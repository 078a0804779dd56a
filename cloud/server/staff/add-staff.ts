// Adds someone to a restaurant's staff. Nobody hands out a role above their own.
import { mayAssign, type Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from './act-in-restaurant.ts';
import { beginStaffChange } from './staff-directory.ts';

interface NewStaff {
  readonly restaurantId: string;
  readonly name: string;
  readonly role: Role;
  readonly acting: ActingStaff;
}

export async function addStaff(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, name, role, acting }: NewStaff,
): Promise<Result<{ readonly staffId: string }, Refusal>> {
  if (!mayAssign(acting, role)) return failed({ kind: 'not-allowed' });
  const full = await limitRefusal(cloud, tenant, 'staff');
  if (full) return failed(full);
  await beginStaffChange(tenant, restaurantId);
  const staffId = newId(cloud);
  await tenant.trx
    .insertInto('staff')
    .values({
      tenant_id: tenant.tenantId,
      id: staffId,
      restaurant_id: restaurantId,
      account_id: null,
      name,
      role,
      state: 'active',
      pin_hmac: null,
      created_at: cloud.clock(),
    })
    .execute();
  await acting.record({ action: 'staff.add', target: { kind: 'staff', id: staffId }, after: { name, role } });
  return ok({ staffId });
}
