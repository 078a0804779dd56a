// What whoever holds the code of an invitation is told, and the step that uses the code up.
import type { Brand } from '#shared/branding/brand.ts';
import type { Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { countFrom } from '../accounts/count-try.ts';
import { findBrand } from '../branding/branding.ts';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { TenantId } from '../tenants/tenant-id.ts';
import { forgetCodes, placeOfCode } from './invitation-code.ts';

const FREE_LOOKS = 60;

export interface ShownInvitation {
  readonly restaurant: string;
  readonly role: Role;
  readonly jobTitle: string;
  /** The only address it may be accepted with. */
  readonly email: string | null;
  /** Whether that address has an account, which then accepts. */
  readonly hasAccount: boolean;
  /** Under what name and colour it is received; null: ours. */
  readonly brand: Brand | null;
}

interface Shown {
  readonly code: string;
  readonly address: string | null;
}

const unknown = failed<Refusal>({ kind: 'invitation-unknown' });

export async function tenantOfCode(
  cloud: Cloud,
  { code, address }: Shown,
): Promise<Result<{ readonly tenantId: TenantId; readonly invitationId: string }, Refusal>> {
  const retryAfterMs = await countFrom(cloud, address, { key: 'invitation', free: FREE_LOOKS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const place = await withoutTenant(cloud.database.kysely, (trx) => placeOfCode(cloud, trx, code));
  return place === undefined ? unknown : ok(place);
}

export async function showInvitation(cloud: Cloud, shown: Shown): Promise<Result<ShownInvitation, Refusal>> {
  const place = await tenantOfCode(cloud, shown);
  if (!place.ok) return place;
  const { tenantId, invitationId } = place.value;
  return withTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const found = await tenant.trx
      .selectFrom('invitation')
      .innerJoin('restaurant', (join) =>
        join
          .onRef('restaurant.tenant_id', '=', 'invitation.tenant_id')
          .onRef('restaurant.id', '=', 'invitation.restaurant_id'),
      )
      .leftJoin('account', 'account.email', 'invitation.email')
      .select(['restaurant.name as restaurant', 'invitation.role', 'invitation.job_title as jobTitle'])
      .select(['invitation.email', 'account.id as accountId'])
      .where('invitation.tenant_id', '=', tenantId)
      .where('invitation.id', '=', invitationId)
      .where('invitation.accepted_at', 'is', null)
      .where('invitation.revoked_at', 'is', null)
      .executeTakeFirst();
    if (!found) return unknown;
    const { accountId, ...rest } = found;
    const brand = await findBrand(cloud, tenant);
    return ok({ ...rest, hasAccount: accountId !== null, brand });
  });
}

interface Taken {
  readonly restaurantId: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly invitedAt: number;
}

/** Uses the code up; of two at once one gets nothing. */
export async function takeInvitation(
  { clock }: Cloud,
  { trx, tenantId, globals }: TenantTransaction,
  { invitationId, accountId }: { readonly invitationId: string; readonly accountId: string },
): Promise<Taken | undefined> {
  const now = clock();
  const taken = await trx
    .updateTable('invitation')
    .set({ accepted_at: now, accepted_by: accountId })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['restaurant_id as restaurantId', 'role', 'job_title as jobTitle', 'email'])
    .returning('created_at as invitedAt')
    .executeTakeFirst();
  if (taken) await forgetCodes(globals, invitationId);
  return taken;
}
