// Somebody signed in chooses another password. The one they have is asked for first, and every other browser is signed out.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { checkOwnPassword, isStillPassword } from './check-own-password.ts';
import { passwordProblem } from './password-problem.ts';
import { wordsAbout } from './password-words.ts';
import { type Session, startSession } from './session.ts';
import { setPassword } from './set-password.ts';

interface Change {
  readonly current: string;
  readonly password: string;
  readonly asked: Asked;
}

/** The answer is the token of a new session: the old one is over. */
export async function changePassword(
  cloud: Cloud,
  session: Session,
  { current, password, asked }: Change,
): Promise<Result<string, Refusal>> {
  const { accountId, tenantId } = session;
  const checked = await checkOwnPassword(cloud, accountId, current);
  if (!checked.ok) return checked;
  const words = await withoutTenant(cloud.database.kysely, (trx) => wordsAbout(trx, accountId));
  const problem =
    current === password ? ({ kind: 'password-unchanged' } as const) : passwordProblem(password, words);
  if (problem) return failed(problem);
  const passwordHash = await cloud.passwords.hash(password);
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    if (!(await isStillPassword(globals, { accountId, passwordHash: checked.value })))
      return failed({ kind: 'wrong-password' });
    await setPassword(cloud, globals, { accountId, passwordHash, provenEmail: null });
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const change = { action: 'accounts.changePassword', target: { kind: 'account', id: accountId } };
    await recordChange(cloud, tenant, { origin, change });
    const { address, agent } = origin;
    return ok(await startSession(cloud, globals, { accountId, tenantId, address, agent }));
  });
}
