// Offers places on a restaurant's staff: one to each address, or one to whoever is given the link. Nobody offers a role
// above their own, nobody is asked twice, and a place offered counts as one of the plan's.
import { mayAssign, type Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { findBrand } from '../branding/branding.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { INVITATION_MS, issueCode } from './invitation-code.ts';

interface Offer {
  readonly restaurantId: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly language: Language;
  readonly acting: ActingStaff;
}

export interface Offered {
  readonly email: string | null;
  readonly outcome: 'sent' | 'invited-already' | 'on-staff-already';
  /** Only of a link for whoever is given it: one that goes by mail proves who reads that mail. */
  readonly code?: string;
}

/** With no address, one link for whoever is given it. */
export async function invite(
  cloud: Cloud,
  tenant: TenantTransaction,
  { emails, ...offer }: Offer & { readonly emails: readonly string[] },
): Promise<Result<readonly Offered[], Refusal>> {
  if (!mayAssign(offer.acting, offer.role)) return failed({ kind: 'not-allowed' });
  const offered: Offered[] = [];
  for (const email of emails.length === 0 ? [null] : new Set(emails)) {
    const hindrance = email === null ? undefined : await hindranceOf(cloud, tenant, { ...offer, email });
    if (hindrance !== undefined) {
      offered.push({ email, outcome: hindrance });
      continue;
    }
    const full = await limitRefusal(cloud, tenant, 'staff');
    if (full) return failed(full);
    const { acting, ...place } = offer;
    const by = { invitedBy: acting.id, record: acting.record };
    const code = await addInvitation(cloud, tenant, { ...place, ...by, email });
    offered.push({ email, outcome: 'sent', ...(email === null ? { code } : {}) });
  }
  return ok(offered);
}

type OneOffer = Offer & { readonly email: string };

interface NewInvitation extends Omit<Offer, 'acting'> {
  readonly email: string | null;
  /** The member of staff who asks; null: an operator does. */
  readonly invitedBy: string | null;
  readonly record: ActingStaff['record'];
}

async function hindranceOf(
  { clock }: Cloud,
  { trx, tenantId }: TenantTransaction,
  { restaurantId, email }: OneOffer,
): Promise<Exclude<Offered['outcome'], 'sent'> | undefined> {
  const member = await trx
    .selectFrom('staff')
    .innerJoin('account', 'account.id', 'staff.account_id')
    .select('staff.id')
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.restaurant_id', '=', restaurantId)
    .where('staff.state', 'not in', ['inactive', 'archived'])
    .where('account.email', '=', email)
    .executeTakeFirst();
  if (member) return 'on-staff-already';
  const open = await trx
    .selectFrom('invitation')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', clock())
    .executeTakeFirst();
  return open && 'invited-already';
}

/** The answer is its code; where it is for an address, its letter is on the way. */
export async function addInvitation(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, role, jobTitle, language, email, invitedBy, record }: NewInvitation,
): Promise<string> {
  const now = cloud.clock();
  const id = newId(cloud);
  await tenant.trx
    .insertInto('invitation')
    .values({
      ...{ tenant_id: tenant.tenantId, id, restaurant_id: restaurantId, role, job_title: jobTitle },
      ...{ email, language, invited_by: invitedBy },
      ...{ created_at: now, sent_at: now, expires_at: now + INVITATION_MS },
    })
    .execute();
  const code = await issueCode(cloud, tenant, id);
  if (email !== null) await postInvitation(cloud, tenant, { invitationId: id, code });
  const after = { role, jobTitle, email };
  await record({ action: 'invitations.invite', target: { kind: 'invitation', id }, after });
  return code;
}

/** The letter of an invitation that is bound to an address. */
export async function postInvitation(
  cloud: Cloud,
  tenant: TenantTransaction,
  { invitationId, code }: { readonly invitationId: string; readonly code: string },
): Promise<void> {
  const { trx, tenantId, globals } = tenant;
  const {
    email,
    language,
    role,
    restaurant,
    inviter,
    invited_by: by,
  } = await trx
    .selectFrom('invitation')
    .innerJoin('restaurant', (join) =>
      join
        .onRef('restaurant.tenant_id', '=', 'invitation.tenant_id')
        .onRef('restaurant.id', '=', 'invitation.restaurant_id'),
    )
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.tenant_id', '=', 'invitation.tenant_id')
        .onRef('staff.id', '=', 'invitation.invited_by'),
    )
    .select(['invitation.email', 'invitation.language', 'invitation.role', 'invitation.invited_by'])
    .select(['restaurant.name as restaurant', 'staff.name as inviter'])
    .where('invitation.tenant_id', '=', tenantId)
    .where('invitation.id', '=', invitationId)
    .executeTakeFirstOrThrow();
  if (email === null) return;
  const letter = {
    kind: 'invitation',
    token: code,
    restaurant,
    inviter: inviter ?? (by === null ? 'Hoststand' : restaurant),
    role,
    brand: await findBrand(cloud, tenant),
  } as const;
  const mailId = await postMail(cloud, globals, { to: email, language, letter });
  await trx
    .updateTable('invitation')
    .set({ mail_id: mailId })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', invitationId)
    .execute();
}
