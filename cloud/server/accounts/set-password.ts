// Gives an account a password its person chose. Every session ends with the old one, what counted wrong passwords is
// forgotten, open links are void, and the person is told by mail.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import { endSessionsOf } from './session.ts';

interface NewPassword {
  readonly accountId: string;
  readonly passwordHash: string;
  /** Whoever reads the mail of this address chose it; null: nothing was proven. */
  readonly provenEmail: string | null;
}

export async function setPassword(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { accountId, passwordHash, provenEmail }: NewPassword,
): Promise<void> {
  const former = await trx
    .selectFrom('account')
    .select(['email', 'language', 'state', 'email_verified_at'])
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const isProven = provenEmail !== null && provenEmail === former.email;
  const wasNew = former.state === 'invited';
  await trx
    .updateTable('account')
    .set({
      password_hash: passwordHash,
      must_change_password: false,
      state: wasNew ? 'active' : former.state,
      email_verified_at: former.email_verified_at ?? (isProven ? cloud.clock() : null),
    })
    .where('id', '=', accountId)
    .execute();
  await endSessionsOf(trx, accountId);
  await trx
    .deleteFrom('account_link')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('purpose', '!=', 'verify-email')
    .execute();
  await trx.deleteFrom('sign_in_attempt').where('key', 'like', `sign-in ${accountId}%`).execute();
  if (wasNew || former.email === null) return;
  await postMail(cloud, trx, {
    to: former.email,
    language: former.language,
    letter: { kind: 'password-changed' },
  });
}
