// What somebody on the staff may do: their role, and what they alone are granted or refused beside it. Nobody gives, takes
// away or gives back what they lack.
import { choiceOf } from '#shared/permissions/choices.ts';
import { mergeRights, type RightsOfPerson } from '#shared/permissions/merge-rights.ts';
import { mayAssign, mayGrant, permission } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from './act-in-restaurant.ts';
import { beginStaffChange } from './staff-directory.ts';
import { findSubject, isLastOwner, ownStaff, type Subject } from './staff-subject.ts';

interface Wanted extends Subject, RightsOfPerson {
  readonly opened: RightsOfPerson;
}

const aboutRights = ({ role, jobTitle, granted, refused }: RightsOfPerson) => ({
  ...{ role, jobTitle, granted, refused },
});

function mayChange(acting: ActingStaff, former: RightsOfPerson, wanted: RightsOfPerson): boolean {
  const touched = permission.options.filter((what) => choiceOf(former, what) !== choiceOf(wanted, what));
  const mayHaveRole = wanted.role === former.role || mayAssign(acting, wanted.role);
  return mayHaveRole && touched.every((what) => mayGrant(acting, what));
}

export async function changeRights(
  tenant: TenantTransaction,
  { opened, ...wanted }: Wanted,
): Promise<Result<null, Refusal>> {
  const { restaurantId, staffId, acting } = wanted;
  await beginStaffChange(tenant, restaurantId);
  const found = await findSubject(tenant, wanted);
  if (!found.ok) return found;
  const former = found.value;
  if (former.state === 'archived') return failed({ kind: 'left-staff' });
  const { merged, clashes } = mergeRights({ opened, wanted, now: former });
  if (clashes.length > 0) return failed({ kind: 'changed-meanwhile' });
  if (!mayChange(acting, former, merged)) return failed({ kind: 'not-allowed' });
  const { role, jobTitle, granted, refused } = merged;
  const losesOwner = role !== 'owner' || refused.length > 0;
  if (losesOwner && (await isLastOwner(tenant, wanted))) return failed({ kind: 'last-owner' });
  await ownStaff(tenant, staffId)
    .set({ role, job_title: jobTitle, granted: JSON.stringify(granted), refused: JSON.stringify(refused) })
    .execute();
  await acting.record({
    action: 'staff.changeRights',
    target: { kind: 'staff', id: staffId },
    before: aboutRights(former),
    after: aboutRights(merged),
  });
  return ok(null);
}
