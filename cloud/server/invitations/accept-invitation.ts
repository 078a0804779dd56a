// Somebody accepts an invitation, with a new account or with the one they are signed in to, and is on the staff. One
// account works at a restaurant once; whoever left comes back to their old place. A tenant that is switched off takes nobody.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { addAccount } from '../accounts/add-account.ts';
import { knowDevice } from '../accounts/known-device.ts';
import { passwordProblem } from '../accounts/password-problem.ts';
import { endSession, type Session, startSession } from '../accounts/session.ts';
import { sendVerification } from '../accounts/verify-email.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { beginStaffChange } from '../staff/staff-directory.ts';
import { isSwitchedOff } from '../tenants/is-switched-off.ts';
import { takeInvitation, tenantOfCode } from './open-invitation.ts';

interface Answered {
  readonly code: string;
  readonly asked: Asked;
}

interface NewPerson extends Answered {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

export interface Accepted {
  readonly token: string;
  readonly restaurantId: string;
}

interface Place {
  readonly invitationId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string | null;
  readonly asked: Asked;
}

/** Puts the account on the staff; the answer says whether the letter proved its address. */
async function join(
  cloud: Cloud,
  tenant: TenantTransaction,
  { invitationId, accountId, name, email, asked }: Place,
): Promise<Result<{ readonly restaurantId: string; readonly isProven: boolean }, Refusal>> {
  if (await isSwitchedOff(tenant)) return failed({ kind: 'tenant-off' });
  const taken = await takeInvitation(cloud, tenant, { invitationId, accountId });
  if (!taken) return failed({ kind: 'invitation-unknown' });
  if (taken.email !== null && taken.email !== email) return failed({ kind: 'invitation-for-another' });
  const { trx, tenantId, globals } = tenant;
  const { restaurantId, role, jobTitle, invitedAt } = taken;
  await beginStaffChange(tenant, restaurantId);
  const former = await trx
    .selectFrom('staff')
    .select(['id', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  const isGone = former?.state === 'inactive' || former?.state === 'archived';
  if (former && !isGone) return failed({ kind: 'already-on-staff' });
  const staffId = former?.id ?? newId(cloud);
  const now = cloud.clock();
  const fresh = { role, job_title: jobTitle, granted: '[]', refused: '[]', state: 'active' } as const;
  const times = { invited_at: invitedAt, accepted_at: now, ended_at: null };
  const own = { tenant_id: tenantId, id: staffId, restaurant_id: restaurantId, account_id: accountId, name };
  await trx
    .insertInto('staff')
    .values({ ...own, ...fresh, ...times, pin_hmac: null, created_at: now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet({ ...fresh, ...times }))
    .execute();
  await globals
    .insertInto('membership')
    .values({ account_id: accountId, tenant_id: tenantId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const origin = originOf(asked, { kind: 'staff', id: accountId });
  const target = { kind: 'invitation', id: invitationId };
  const change = { action: 'invitations.accept', target, after: { staffId, role } };
  await recordChange(cloud, tenant, { origin, change });
  return ok({ restaurantId, isProven: taken.email !== null });
}

export async function acceptAsNew(
  cloud: Cloud,
  person: NewPerson,
): Promise<Result<Accepted & { readonly device: string }, Refusal>> {
  const { code, asked, firstName, lastName, email } = person;
  const problem = passwordProblem(person.password, [email, firstName, lastName]);
  if (problem) return failed(problem);
  const place = await tenantOfCode(cloud, { code, address: asked.address });
  if (!place.ok) return place;
  const { tenantId, invitationId } = place.value;
  const passwordHash = await cloud.passwords.hash(person.password);
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    const accountId = newId(cloud);
    const name = `${firstName} ${lastName}`.trim();
    if (!(await addAccount(cloud, globals, { ...person, accountId, passwordHash })))
      return failed({ kind: 'email-taken' });
    const joined = await join(cloud, tenant, { invitationId, accountId, name, email, asked });
    if (!joined.ok) return joined;
    const { restaurantId, isProven } = joined.value;
    if (isProven)
      await globals
        .updateTable('account')
        .set({ email_verified_at: cloud.clock() })
        .where('id', '=', accountId)
        .execute();
    else await sendVerification(cloud, globals, { accountId, email, language: person.language });
    const { address, agent } = originOf(asked, { kind: 'staff', id: accountId });
    const token = await startSession(cloud, globals, { accountId, tenantId, address, agent });
    return ok({
      token,
      restaurantId,
      device: await knowDevice(cloud, globals, { accountId, token: undefined }),
    });
  });
}

/** The session moves to the tenant of the invitation. */
export async function acceptAsOneself(
  cloud: Cloud,
  session: Session,
  { code, asked }: Answered,
): Promise<Result<Accepted, Refusal>> {
  const place = await tenantOfCode(cloud, { code, address: asked.address });
  if (!place.ok) return place;
  const { tenantId, invitationId } = place.value;
  const { accountId } = session;
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    const account = await globals
      .selectFrom('account')
      .select(['email', 'first_name', 'last_name', 'preferred_name', 'username'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    const { email } = account;
    const name = `${account.first_name} ${account.last_name}`.trim() || (email ?? account.username ?? '');
    const joined = await join(cloud, tenant, { invitationId, accountId, name, email, asked });
    if (!joined.ok) return joined;
    const { address, agent } = originOf(asked, { kind: 'staff', id: accountId });
    await endSession(globals, session);
    const token = await startSession(cloud, globals, { accountId, tenantId, address, agent });
    return ok({ token, restaurantId: joined.value.restaurantId });
  });
}
