// Another address for whoever is signed in. Their password is asked for, a link goes to the new address and a word to the
// old one; only who opens the link has changed it. Asking answers and works the same whether the new address has an account.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { tryWithTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import type { Refusal } from '../refusal.ts';
import { issueLink } from './account-link.ts';
import { checkOwnPassword, isStillPassword } from './check-own-password.ts';
import { countTry } from './count-try.ts';
import type { Session } from './session.ts';

const FREE_LETTERS = 3;

interface Wanted {
  readonly email: string;
  readonly current: string;
  readonly asked: Asked;
}

export async function changeEmail(
  cloud: Cloud,
  { accountId, tenantId }: Session,
  { email, current, asked }: Wanted,
): Promise<Result<null, Refusal>> {
  const checked = await checkOwnPassword(cloud, accountId, current);
  if (!checked.ok) return checked;
  const retryAfterMs = await countTry(cloud, { key: `change-email ${accountId}`, free: FREE_LETTERS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    if (!(await isStillPassword(globals, { accountId, passwordHash: checked.value })))
      return failed<Refusal>({ kind: 'wrong-password' });
    const { email: former, language } = await globals
      .selectFrom('account')
      .select(['email', 'language'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    if (former === email) return failed({ kind: 'email-unchanged' });
    const other = await globals
      .selectFrom('account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst();
    // For an address that is taken: a link nobody is sent.
    const token = await issueLink(cloud, globals, { accountId, purpose: 'change-email', email });
    const letter = { kind: 'change-email', token } as const;
    await postMail(cloud, globals, { to: email, language, letter, isReal: other === undefined });
    if (former !== null)
      await postMail(cloud, globals, { to: former, language, letter: { kind: 'email-change-asked' } });
    await recordChange(cloud, tenant, {
      origin: originOf(asked, { kind: 'staff', id: accountId }),
      change: {
        action: 'accounts.changeEmail',
        target: { kind: 'account', id: accountId },
        after: { wanted: email },
      },
    });
    return ok(null);
  });
}
