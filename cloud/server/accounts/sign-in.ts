// Signs a person in by email. After ten wrong passwords in a quarter of an hour an address waits, longer each time;
// a try is counted before its password is looked at, so many at once gain nothing.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { startSession } from './session.ts';

const WINDOW_MS = 15 * 60 * 1000;
const FREE_FAILURES = 10;
const FIRST_DELAY_MS = 30 * 1000;
const LONGEST_DELAY_MS = 15 * 60 * 1000;

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const delayAfter = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - FREE_FAILURES));

/** How long the address must wait; 0 when this try may go on, which is then already counted. */
async function countTry(cloud: Cloud, email: string): Promise<number> {
  const now = cloud.clock();
  return withoutTenant(cloud.database.kysely, async (trx) => {
    await trx
      .insertInto('sign_in_attempt')
      .values({ email, failures: 0, window_started_at: now, locked_until: 0 })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .execute();
    const row = await trx
      .selectFrom('sign_in_attempt')
      .selectAll()
      .where('email', '=', email)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.locked_until > now) return row.locked_until - now;
    const isNewWindow = row.window_started_at + WINDOW_MS <= now && row.locked_until + WINDOW_MS <= now;
    const failures = (isNewWindow ? 0 : row.failures) + 1;
    await trx
      .updateTable('sign_in_attempt')
      .set({
        failures,
        window_started_at: isNewWindow ? now : row.window_started_at,
        locked_until: failures < FREE_FAILURES ? 0 : now + delayAfter(failures),
      })
      .where('email', '=', email)
      .execute();
    return 0;
  });
}

export async function signIn(
  cloud: Cloud,
  { email, password }: Credentials,
): Promise<Result<string, Refusal>> {
  const retryAfterMs = await countTry(cloud, email);
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
