// Gives somebody on the staff a PIN that nobody else at the restaurant has.
import { failed, ok, type Result } from '#shared/result.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { hmacOfPin } from './pin-hmac.ts';
import { beginStaffChange } from './staff-directory.ts';
import { findSubject, ownStaff, type Subject } from './staff-subject.ts';

export async function setPin(
  tenant: TenantTransaction,
  subject: Subject & { readonly pin: string },
): Promise<Result<null, Refusal>> {
  const found = await findSubject(tenant, subject);
  if (!found.ok) return found;
  // Nobody who works here would find it, and it would be nobody else's.
  if (!isOnStaff(found.value)) return failed({ kind: 'left-staff' });
  const { restaurantId, staffId, acting, pin } = subject;
  const { pinKey } = await beginStaffChange(tenant, restaurantId);
  const pinHmac = hmacOfPin(pinKey, pin);
  const holder = await tenant.trx
    .selectFrom('staff')
    .select('id')
    .where('tenant_id', '=', tenant.tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('pin_hmac', '=', pinHmac)
    .executeTakeFirst();
  if (holder && holder.id !== staffId) return failed({ kind: 'pin-taken' });
  await ownStaff(tenant, staffId).set({ pin_hmac: pinHmac }).execute();
  await acting.record({ action: 'staff.setPin', target: { kind: 'staff', id: staffId } });
  return ok(null);
}
