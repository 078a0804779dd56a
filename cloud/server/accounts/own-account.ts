// What a signed-in person is told about themselves, and what of it they may change.
import type { Language } from '#shared/strings/languages.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import { findUndelivered } from '../mail/find-undelivered.ts';
import type { Session } from './session.ts';

export interface Profile {
  readonly firstName: string;
  readonly lastName: string;
  /** What colleagues call them. */
  readonly preferredName: string;
  /** E.164. */
  readonly phone: string | null;
  readonly language: Language;
  readonly takesNews: boolean;
}

export interface OwnAccount extends Profile {
  readonly id: string;
  readonly tenantId: string;
  readonly email: string | null;
  readonly username: string | null;
  readonly isEmailVerified: boolean;
  /** The last letter that was to verify it reached nobody. */
  readonly isUndelivered: boolean;
  /** Where a link waits to be opened; until then the other address stays. */
  readonly wantedEmail: string | null;
  /** Of their picture, if they have one. */
  readonly pictureKey: string | null;
  readonly lastSignedInAt: number | null;
  readonly tenantName: string;
}

const profileOf = (trx: SystemTransaction, accountId: string) =>
  trx
    .selectFrom('account')
    .select([
      'first_name as firstName',
      'last_name as lastName',
      'preferred_name as preferredName',
      'phone',
      'language',
      'takes_news as takesNews',
    ])
    .where('account.id', '=', accountId);

export function findOwnAccount(cloud: Cloud, { accountId, tenantId }: Session): Promise<OwnAccount> {
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const wanted = trx
      .selectFrom('account_link')
      .select('email')
      .where('account_id', '=', accountId)
      .where('purpose', '=', 'change-email')
      .where('used_at', 'is', null)
      .where('expires_at', '>', cloud.clock())
      .limit(1);
    const { verifiedAt, ...account } = await profileOf(trx, accountId)
      .innerJoin('tenant', (join) => join.on('tenant.id', '=', tenantId))
      .select(['picture_key as pictureKey', 'tenant.name as tenantName'])
      .select(['email', 'username', 'email_verified_at as verifiedAt', 'last_signed_in_at as lastSignedInAt'])
      .select(wanted.as('wantedEmail'))
      .executeTakeFirstOrThrow();
    const unverified = verifiedAt === null && account.email !== null ? [account.email] : [];
    const undelivered = await findUndelivered(trx, 'verify-email', unverified);
    return {
      ...{ ...account, id: accountId, tenantId },
      ...{ isEmailVerified: verifiedAt !== null, isUndelivered: undelivered.size > 0 },
    };
  });
}

interface ProfileChange {
  readonly profile: Profile;
  readonly asked: Asked;
}

export async function updateProfile(
  cloud: Cloud,
  { accountId, tenantId }: Session,
  { profile, asked }: ProfileChange,
): Promise<void> {
  await withTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const before = await profileOf(tenant.globals, accountId).executeTakeFirstOrThrow();
    await tenant.globals
      .updateTable('account')
      .set({
        first_name: profile.firstName,
        last_name: profile.lastName,
        preferred_name: profile.preferredName,
        phone: profile.phone,
        language: profile.language,
        takes_news: profile.takesNews,
      })
      .where('id', '=', accountId)
      .execute();
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const target = { kind: 'account', id: accountId };
    const change = { action: 'accounts.updateProfile', target, before: { ...before }, after: { ...profile } };
    await recordChange(cloud, tenant, { origin, change });
  });
}
