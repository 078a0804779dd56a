// A forgotten password: a link is sent to the account's address, and who opens it chooses a new one. Asking answers and
// works the same whether there is such an account or not, and whether it had its share of letters. A reset ends every session.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import type { Refusal } from '../refusal.ts';
import { findLink, issueLink, useLink } from './account-link.ts';
import { countFrom, countTry } from './count-try.ts';
import { homeTenantOf } from './home-tenant.ts';
import { passwordProblem } from './password-problem.ts';
import { wordsAbout } from './password-words.ts';
import { setPassword } from './set-password.ts';

/** Then one after a wait, never longer than a quarter of an hour: one of the links sent within the hour always works. */
const FREE_LETTERS = 3;
const FREE_FROM_ADDRESS = 20;

interface Forgotten {
  readonly email: string;
  readonly address: string | null;
}

export async function askForReset(
  cloud: Cloud,
  { email, address }: Forgotten,
): Promise<Result<null, Refusal>> {
  const retryAfterMs = await countFrom(cloud, address, { key: 'reset', free: FREE_FROM_ADDRESS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const hadEnough = (await countTry(cloud, { key: `reset ${email}`, free: FREE_LETTERS })) > 0;
  await withoutTenant(cloud.database.kysely, async (trx) => {
    const account = await trx
      .selectFrom('account')
      .select(['id', 'language'])
      .where('email', '=', email)
      .where('state', 'in', ['active', 'invited'])
      .executeTakeFirst();
    // For nobody, and beyond the share, a link is made that leads nowhere and a letter that is already over: the same work,
    // nothing sent, and the link that was sent last stays the one that works.
    const isReal = account !== undefined && !hadEnough;
    const accountId = isReal ? account.id : newId(cloud);
    const token = await issueLink(cloud, trx, { accountId, purpose: 'reset-password', email });
    const letter = { kind: 'reset-password', token } as const;
    const language = account?.language ?? 'en';
    await postMail(cloud, trx, { to: email, language, letter, isReal });
  });
  return ok(null);
}

interface Chosen {
  readonly token: string;
  readonly password: string;
  readonly asked: Asked;
}

const page = 'password';

/** By a link of either kind: the first password of somebody new is set the same way. */
export async function resetPassword(
  cloud: Cloud,
  { token, password, asked }: Chosen,
): Promise<Result<null, Refusal>> {
  const retryAfterMs = await countFrom(cloud, asked.address, { key: 'link', free: FREE_FROM_ADDRESS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const unknown = failed<Refusal>({ kind: 'link-unknown' });
  const found = await withoutTenant(cloud.database.kysely, async (trx) => {
    const link = await findLink(cloud, trx, { token, page });
    if (!link) return undefined;
    const tenantId = await homeTenantOf(trx, link.accountId);
    return tenantId && { tenantId, words: await wordsAbout(trx, link.accountId) };
  });
  if (!found) return unknown;
  const problem = passwordProblem(password, found.words);
  if (problem) return failed(problem);
  const passwordHash = await cloud.passwords.hash(password);
  return tryWithTenant(cloud.database.kysely, found.tenantId, async (tenant) => {
    const link = await useLink(cloud, tenant.globals, { token, page });
    if (!link) return unknown;
    const { accountId, email } = link;
    await setPassword(cloud, tenant.globals, { accountId, passwordHash, provenEmail: email });
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const change = { action: 'accounts.resetPassword', target: { kind: 'account', id: accountId } };
    await recordChange(cloud, tenant, { origin, change });
    return ok(null);
  });
}
