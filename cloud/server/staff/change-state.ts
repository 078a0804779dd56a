// Where somebody stands: at work, not any more, locked for now, or archived. Whoever leaves frees their PIN; what they did
// keeps their name.
import type { z } from 'zod';
import { failed, ok, type Result } from '#shared/result.ts';
import { isOnStaff } from '#shared/staff/is-on-staff.ts';
import { type StaffState, staffState } from '#shared/staff/staff-state.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { beginStaffChange } from './staff-directory.ts';
import { findSubject, isLastOwner, ownStaff, type Subject } from './staff-subject.ts';

export const chosenState = staffState.exclude(['invited']);
export type ChosenState = z.infer<typeof chosenState>;

const actions: Readonly<Record<ChosenState, string>> = {
  active: 'staff.activate',
  inactive: 'staff.deactivate',
  locked: 'staff.lock',
  archived: 'staff.archive',
};

const isGone = (state: StaffState): boolean => !isOnStaff({ state });

export async function changeState(
  cloud: Cloud,
  tenant: TenantTransaction,
  subject: Subject & { readonly state: ChosenState },
): Promise<Result<null, Refusal>> {
  const { restaurantId, staffId, acting, state } = subject;
  const found = await findSubject(tenant, subject);
  if (!found.ok) return found;
  const before = found.value.state;
  // The turn of the tenant before that of the restaurant, as whoever adds somebody takes them: else two may wait for each other.
  if (isGone(before) && !isGone(state)) {
    const full = await limitRefusal(cloud, tenant, 'staff');
    if (full) return failed(full);
  }
  await beginStaffChange(tenant, restaurantId);
  if (state !== 'active' && (await isLastOwner(tenant, subject))) return failed({ kind: 'last-owner' });
  const ended = isGone(state) ? { pin_hmac: null, ended_at: cloud.clock() } : { ended_at: null };
  await ownStaff(tenant, staffId)
    .set({ state, ...ended })
    .execute();
  const target = { kind: 'staff', id: staffId };
  await acting.record({ action: actions[state], target, before: { state: before }, after: { state } });
  return ok(null);
}
