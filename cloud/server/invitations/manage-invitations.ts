// The invitations of a restaurant as its managers see them, and what may be done about one: send it again, with a new
// code, or withdraw it.
import { mayAssign, type Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { findFailed } from '../mail/find-undelivered.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { forgetCodes, INVITATION_MS, issueCode } from './invitation-code.ts';
import { postInvitation } from './invite.ts';

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

export interface ListedInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly jobTitle: string;
  readonly state: InvitationState;
  /** Open, and the last letter of it reached nobody. */
  readonly isUndelivered: boolean;
  readonly sentAt: number;
  readonly expiresAt: number;
}

interface Times {
  readonly expires_at: number;
  readonly accepted_at: number | null;
  readonly revoked_at: number | null;
}

function stateOf({ accepted_at, revoked_at, expires_at }: Times, now: number): InvitationState {
  if (accepted_at !== null) return 'accepted';
  if (revoked_at !== null) return 'withdrawn';
  return expires_at > now ? 'open' : 'expired';
}

export async function listInvitations(
  { clock }: Cloud,
  { trx, globals, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly ListedInvitation[]> {
  const rows = await trx
    .selectFrom('invitation')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const open = rows.filter((row) => stateOf(row, clock()) === 'open');
  const letters = open.flatMap(({ mail_id }) => (mail_id === null ? [] : [mail_id]));
  const undelivered = await findFailed(globals, letters);
  return rows.map((row) => ({
    ...{ id: row.id, email: row.email, role: row.role, jobTitle: row.job_title },
    ...{ state: stateOf(row, clock()), sentAt: row.sent_at, expiresAt: row.expires_at },
    isUndelivered: open.includes(row) && undelivered.has(row.mail_id ?? ''),
  }));
}

interface Subject {
  readonly restaurantId: string;
  readonly invitationId: string;
  readonly acting: ActingStaff;
}

async function findOpen(
  { trx, tenantId }: TenantTransaction,
  { restaurantId, invitationId, acting }: Subject,
): Promise<Result<{ readonly email: string | null; readonly expiresAt: number }, Refusal>> {
  const found = await trx
    .selectFrom('invitation')
    .select(['role', 'email', 'expires_at as expiresAt'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) return failed({ kind: 'not-found' });
  return mayAssign(acting, found.role) ? ok(found) : failed({ kind: 'not-allowed' });
}

interface Open {
  readonly invitationId: string;
  readonly email: string | null;
  readonly expiresAt: number;
  readonly record: ActingStaff['record'];
}

/** The code comes back only of a link for whoever is given it. */
export async function sendOpenAgain(
  cloud: Cloud,
  tenant: TenantTransaction,
  { invitationId, email, expiresAt, record }: Open,
): Promise<Result<{ readonly code?: string }, Refusal>> {
  const now = cloud.clock();
  // One that lapsed was no longer counted.
  const full = expiresAt > now ? undefined : await limitRefusal(cloud, tenant, 'staff');
  if (full) return failed(full);
  await tenant.trx
    .updateTable('invitation')
    .set({ sent_at: now, expires_at: now + INVITATION_MS })
    .where('tenant_id', '=', tenant.tenantId)
    .where('id', '=', invitationId)
    .execute();
  const code = await issueCode(cloud, tenant, invitationId);
  await postInvitation(cloud, tenant, { invitationId, code });
  await record({
    action: 'invitations.sendAgain',
    target: { kind: 'invitation', id: invitationId },
  });
  return ok(email === null ? { code } : {});
}

export async function sendAgain(
  cloud: Cloud,
  tenant: TenantTransaction,
  subject: Subject,
): Promise<Result<{ readonly code?: string }, Refusal>> {
  const { invitationId, acting } = subject;
  const found = await findOpen(tenant, subject);
  if (!found.ok) return found;
  return sendOpenAgain(cloud, tenant, { invitationId, ...found.value, record: acting.record });
}

export async function withdrawInvitation(
  { clock }: Cloud,
  tenant: TenantTransaction,
  subject: Subject,
): Promise<Result<null, Refusal>> {
  const { invitationId, acting } = subject;
  const found = await findOpen(tenant, subject);
  if (!found.ok) return found;
  await tenant.trx
    .updateTable('invitation')
    .set({ revoked_at: clock() })
    .where('tenant_id', '=', tenant.tenantId)
    .where('id', '=', invitationId)
    .execute();
  await forgetCodes(tenant.globals, invitationId);
  await acting.record({ action: 'invitations.withdraw', target: { kind: 'invitation', id: invitationId } });
  return ok(null);
}
