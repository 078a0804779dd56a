// Somebody without an email joins the staff: they get a username, and a first password that is shown once and must be
// changed at their first sign-in.
import { mayManage, type Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { newFirstPassword } from '../accounts/first-password.ts';
import { endSessionsOf } from '../accounts/session.ts';
import { freeUsername } from '../accounts/username.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from './act-in-restaurant.ts';
import { addStaff } from './add-staff.ts';
import { rightsOf } from './rights.ts';
import { findSubject, ownStaff, type Subject } from './staff-subject.ts';

export interface FirstSignIn {
  readonly staffId: string;
  readonly username: string;
  /** The only time it is known here. */
  readonly firstPassword: string;
}

interface NewPerson {
  readonly restaurantId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly language: Language;
  readonly acting: ActingStaff;
}

/** A password and its hash, made before the transaction: hashing takes long. */
export interface MadePassword {
  readonly firstPassword: string;
  readonly passwordHash: string;
}

export async function makeFirstPassword({ random, passwords }: Cloud): Promise<MadePassword> {
  const firstPassword = newFirstPassword(random);
  return { firstPassword, passwordHash: await passwords.hash(firstPassword) };
}

export async function addWithSignIn(
  cloud: Cloud,
  tenant: TenantTransaction,
  { firstPassword, passwordHash, ...person }: NewPerson & MadePassword,
): Promise<Result<FirstSignIn, Refusal>> {
  const { restaurantId, firstName, lastName, role, language, acting } = person;
  const name = `${firstName} ${lastName}`.trim();
  const added = await addStaff(cloud, tenant, { restaurantId, name, role, acting });
  if (!added.ok) return added;
  const { staffId } = added.value;
  const accountId = newId(cloud);
  const username = await freeUsername(cloud, tenant.globals, lastName === '' ? firstName : lastName);
  await tenant.globals
    .insertInto('account')
    .values({
      ...{ id: accountId, email: null, username, password_hash: passwordHash, must_change_password: true },
      ...{ first_name: firstName, last_name: lastName, language, created_at: cloud.clock() },
    })
    .execute();
  await tenant.globals
    .insertInto('membership')
    .values({ account_id: accountId, tenant_id: tenant.tenantId })
    .execute();
  await ownStaff(tenant, staffId).set({ account_id: accountId }).execute();
  await acting.record({
    action: 'staff.giveSignIn',
    target: { kind: 'staff', id: staffId },
    after: { username },
  });
  return ok({ staffId, username, firstPassword });
}

/** True: everything this account may do anywhere is something the acting person may do too. */
async function isAllTheirs(
  tenant: TenantTransaction,
  acting: ActingStaff,
  accountId: string,
): Promise<boolean> {
  const { trx, tenantId } = tenant;
  const elsewhere = await tenant.globals
    .selectFrom('membership')
    .select('tenant_id')
    .where('account_id', '=', accountId)
    .where('tenant_id', '!=', tenantId)
    .executeTakeFirst();
  if (elsewhere !== undefined) return false;
  const places = await trx
    .selectFrom('staff')
    .select(['role', 'granted', 'refused'])
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .execute();
  return places.every((place) => mayManage(acting, rightsOf(place)));
}

/** A forgotten password of somebody no letter reaches. Whoever has an email resets it by mail, which nobody else reads. */
export async function renewFirstPassword(
  tenant: TenantTransaction,
  { firstPassword, passwordHash, ...subject }: Subject & MadePassword,
): Promise<Result<FirstSignIn, Refusal>> {
  const found = await findSubject(tenant, subject);
  if (!found.ok) return found;
  const { accountId } = found.value;
  if (accountId === null) return failed({ kind: 'not-found' });
  if (!(await isAllTheirs(tenant, subject.acting, accountId))) return failed({ kind: 'not-allowed' });
  const renewed = await tenant.globals
    .updateTable('account')
    .set({ password_hash: passwordHash, must_change_password: true })
    .where('id', '=', accountId)
    .where('email', 'is', null)
    .returning('username')
    .executeTakeFirst();
  if (!renewed || renewed.username === null) return failed({ kind: 'not-allowed' });
  await endSessionsOf(tenant.globals, accountId);
  const target = { kind: 'staff', id: subject.staffId };
  await subject.acting.record({ action: 'staff.renewPassword', target });
  return ok({ staffId: subject.staffId, username: renewed.username, firstPassword });
}
