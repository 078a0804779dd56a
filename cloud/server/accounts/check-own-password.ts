// The password of whoever is signed in, asked for again before something weighty. Wrong ones are counted, whatever they
// were given for. What follows from a right one asks in its own transaction whether it still is the password.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { countTry } from './count-try.ts';

const FREE_FAILURES = 10;

/** The answer is its hash. */
export async function checkOwnPassword(
  cloud: Cloud,
  accountId: string,
  current: string,
): Promise<Result<string, Refusal>> {
  const key = `password ${accountId}`;
  const retryAfterMs = await countTry(cloud, { key, free: FREE_FAILURES });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const { kysely } = cloud.database;
  const { passwordHash } = await withoutTenant(kysely, (trx) =>
    trx
      .selectFrom('account')
      .select('password_hash as passwordHash')
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
  );
  if (!(await cloud.passwords.verify(current, passwordHash))) return failed({ kind: 'wrong-password' });
  await withoutTenant(kysely, (trx) => trx.deleteFrom('sign_in_attempt').where('key', '=', key).execute());
  return ok(passwordHash);
}

interface Checked {
  readonly accountId: string;
  readonly passwordHash: string;
}

/** Of two changes at once the second finds another, and waits for the first to be over. */
export async function isStillPassword(
  trx: SystemTransaction,
  { accountId, passwordHash }: Checked,
): Promise<boolean> {
  const account = await trx
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return account.password_hash === passwordHash;
}
