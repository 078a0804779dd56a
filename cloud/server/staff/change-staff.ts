// Changes to someone already on the staff: a PIN, or the end of their work there. Only those who could have given the
// person their role may change it, and a restaurant keeps at least one owner.
import { mayAssign } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from './act-in-restaurant.ts';
import { hmacOfPin } from './pin-hmac.ts';
import { beginStaffChange } from './staff-directory.ts';

interface Subject {
  readonly restaurantId: string;
  readonly staffId: string;
  readonly acting: ActingStaff;
}

const staffOf = ({ trx, tenantId }: TenantTransaction, restaurantId: string) =>
  trx
    .selectFrom('staff')
    .select(['id', 'role', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId);

async function refusalOf(tenant: TenantTransaction, subject: Subject): Promise<Refusal | undefined> {
  const { restaurantId, staffId, acting } = subject;
  const found = await staffOf(tenant, restaurantId).where('id', '=', staffId).executeTakeFirst();
  if (!found) return { kind: 'not-found' };
  return acting.id === staffId || mayAssign(acting, found.role) ? undefined : { kind: 'not-allowed' };
}

const ownStaff = ({ trx, tenantId }: TenantTransaction, staffId: string) =>
  trx.updateTable('staff').where('tenant_id', '=', tenantId).where('id', '=', staffId);

export async function setPin(
  tenant: TenantTransaction,
  subject: Subject & { readonly pin: string },
): Promise<Result<null, Refusal>> {
  const refusal = await refusalOf(tenant, subject);
  if (refusal) return failed(refusal);
  const { pinKey } = await beginStaffChange(tenant, subject.restaurantId);
  const pinHmac = hmacOfPin(pinKey, subject.pin);
  const holder = await staffOf(tenant, subject.restaurantId)
    .where('pin_hmac', '=', pinHmac)
    .executeTakeFirst();
  if (holder && holder.id !== subject.staffId) return failed({ kind: 'pin-taken' });
  await ownStaff(tenant, subject.staffId).set({ pin_hmac: pinHmac }).execute();
  await subject.acting.record({ action: 'staff.setPin', target: { kind: 'staff', id: subject.staffId } });
  return ok(null);
}

/** The PIN is free again; what the person did keeps their name. */
export async function deactivateStaff(
  tenant: TenantTransaction,
  subject: Subject,
): Promise<Result<null, Refusal>> {
  const refusal = await refusalOf(tenant, subject);
  if (refusal) return failed(refusal);
  await beginStaffChange(tenant, subject.restaurantId);
  const owners = await staffOf(tenant, subject.restaurantId)
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .execute();
  const isLastOwner = owners.length === 1 && owners[0]?.id === subject.staffId;
  if (isLastOwner) return failed({ kind: 'last-owner' });
  await ownStaff(tenant, subject.staffId).set({ state: 'inactive', pin_hmac: null }).execute();
  await subject.acting.record({
    action: 'staff.deactivate',
    target: { kind: 'staff', id: subject.staffId },
    before: { state: 'active' },
    after: { state: 'inactive' },
  });
  return ok(null);
}
