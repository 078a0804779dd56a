// Proves that an email address is its account's: a link is sent there, and opened by whoever reads its mail.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { type Asked, type Origin, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import type { Refusal } from '../refusal.ts';
import { findLink, issueLink, useLink } from './account-link.ts';
import { countTry } from './count-try.ts';
import { homeTenantOf } from './home-tenant.ts';
import { hasConfirmed } from './look-at-link.ts';
import type { Session } from './session.ts';

const FREE_LETTERS = 3;

interface Addressee {
  readonly accountId: string;
  readonly email: string;
  readonly language: Language;
}

export async function sendVerification(
  cloud: Cloud,
  trx: SystemTransaction,
  { accountId, email, language }: Addressee,
): Promise<void> {
  const token = await issueLink(cloud, trx, { accountId, purpose: 'verify-email', email });
  await postMail(cloud, trx, { to: email, language, letter: { kind: 'verify-email', token } });
}

/** Once more, for somebody signed in whose letter did not come. */
export async function sendVerificationAgain(
  cloud: Cloud,
  { accountId }: Session,
): Promise<Result<null, Refusal>> {
  const retryAfterMs = await countTry(cloud, { key: `verify ${accountId}`, free: FREE_LETTERS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const { email, language, email_verified_at } = await trx
      .selectFrom('account')
      .select(['email', 'language', 'email_verified_at'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    if (email === null || email_verified_at !== null) return failed({ kind: 'not-found' });
    await sendVerification(cloud, trx, { accountId, email, language });
    return ok(null);
  });
}

interface Opened {
  readonly token: string;
  readonly asked: Asked;
}

const originFor = (asked: Asked, accountId: string): Origin =>
  originOf(asked, { kind: 'staff', id: accountId });

/** A second press is answered as the first. */
export async function verifyEmail(cloud: Cloud, { token, asked }: Opened): Promise<Result<null, Refusal>> {
  const shown = { token, page: 'verify-email' } as const;
  const isVerified = (trx: SystemTransaction) => hasConfirmed(trx, shown);
  const unknown = failed<Refusal>({ kind: 'link-unknown' });
  const tenantId = await withoutTenant(cloud.database.kysely, async (trx) => {
    const link = await findLink(cloud, trx, shown);
    if (link) return homeTenantOf(trx, link.accountId);
    return (await isVerified(trx)) ? null : undefined;
  });
  if (tenantId === undefined) return unknown;
  if (tenantId === null) return ok(null);
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const link = await useLink(cloud, tenant.globals, shown);
    if (!link) return (await isVerified(tenant.globals)) ? ok(null) : unknown;
    const { accountId, email } = link;
    const verified = await tenant.globals
      .updateTable('account')
      .set({ email_verified_at: cloud.clock() })
      .where('id', '=', accountId)
      .where('email', '=', email)
      .returning('id')
      .executeTakeFirst();
    if (!verified) return unknown;
    const change = { action: 'accounts.verifyEmail', target: { kind: 'account', id: accountId } };
    await recordChange(cloud, tenant, { origin: originFor(asked, accountId), change });
    return ok(null);
  });
}
