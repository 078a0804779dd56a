// Signs a person in by email. After ten wrong passwords in a quarter of an hour an address waits, longer each time;
// a try is counted before its password is looked at, so many at once gain nothing.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { countFrom, countTry } from './count-try.ts';
import { startSession } from './session.ts';

const FREE_FAILURES = 10;
/** A whole restaurant signs in from one address, and so does whoever tries one password on every account. */
const FREE_FROM_ADDRESS = 60;

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Where it comes from; null: from this machine. */
  readonly address: string | null;
}

export async function signIn(
  cloud: Cloud,
  { email, password, address }: Credentials,
): Promise<Result<string, Refusal>> {
  const fromAddress = { key: 'sign-in', free: FREE_FROM_ADDRESS };
  const retryAfterMs =
    (await countFrom(cloud, address, fromAddress)) ||
    (await countTry(cloud, { key: email, free: FREE_FAILURES }));
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  const account = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('account')
      .innerJoin('membership', 'membership.account_id', 'account.id')
      .select(['account.id', 'account.password_hash', 'membership.tenant_id'])
      .where('account.email', '=', email)
      .orderBy('membership.tenant_id')
      .executeTakeFirst(),
  );
  const isRight = await cloud.passwords.verify(password, account?.password_hash);
  if (!isRight || !account) return failed({ kind: 'wrong-credentials' });
  const token = await withoutTenant(cloud.database.kysely, async (trx) => {
    await trx.deleteFrom('sign_in_attempt').where('email', '=', email).execute();
    return startSession(cloud, trx, { accountId: account.id, tenantId: account.tenant_id });
  });
  return ok(token);
}
