// What somebody on the staff may do: their role, and what they alone are granted or refused beside it. Nobody gives, takes
// away or gives back what they lack.
import {
  mayAssign,
  mayGrant,
  type Permission,
  permission,
  type Role,
} from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { beginStaffChange } from './staff-directory.ts';
import { findSubject, isLastOwner, ownStaff, type Subject } from './staff-subject.ts';

interface Wanted extends Subject {
  readonly role: Role;
  readonly jobTitle: string;
  readonly granted: readonly Permission[];
  readonly refused: readonly Permission[];
}

const differs = (one: readonly Permission[], other: readonly Permission[], what: Permission): boolean =>
  one.includes(what) !== other.includes(what);

const spelled = (wanted: readonly Permission[]): string =>
  JSON.stringify(permission.options.filter((what) => wanted.includes(what)));

const aboutRights = ({ role, jobTitle, granted, refused }: Omit<Wanted, keyof Subject>) => ({
  role,
  jobTitle,
  granted,
  refused,
});

export async function changeRights(
  tenant: TenantTransaction,
  wanted: Wanted,
): Promise<Result<null, Refusal>> {
  const { restaurantId, staffId, acting, role, jobTitle } = wanted;
  const found = await findSubject(tenant, wanted);
  if (!found.ok) return found;
  const former = found.value;
  const touched = permission.options.filter(
    (what) => differs(former.granted, wanted.granted, what) || differs(former.refused, wanted.refused, what),
  );
  const isAllowed =
    (role === former.role || mayAssign(acting, role)) && touched.every((what) => mayGrant(acting, what));
  if (!isAllowed) return failed({ kind: 'not-allowed' });
  await beginStaffChange(tenant, restaurantId);
  const losesOwner = role !== 'owner' || wanted.refused.length > 0;
  if (losesOwner && (await isLastOwner(tenant, wanted))) return failed({ kind: 'last-owner' });
  await ownStaff(tenant, staffId)
    .set({ role, job_title: jobTitle, granted: spelled(wanted.granted), refused: spelled(wanted.refused) })
    .execute();
  await acting.record({
    action: 'staff.changeRights',
    target: { kind: 'staff', id: staffId },
    before: aboutRights(former),
    after: aboutRights(wanted),
  });
  return ok(null);
}
