// How an operator begins: a password by the link that was sent, then a second factor whose first code proves that the app
// has it, then ten recovery codes, which lets them in once they say that they have kept them.
import { failed, ok, type Result } from '#shared/result.ts';
import { countLook } from '../accounts/count-look.ts';
import { passwordProblem } from '../accounts/password-problem.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { hashSecret } from '../secret.ts';
import { endOperatorSessions, type OperatorSession, startOperatorSession } from './operator-session.ts';
import { changePlatform, type OfficeRequest } from './record-as-operator.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import { totpPurpose } from './second-factor.ts';
import { newTotpSecret, otpauthOf, stepOfCode } from './totp.ts';

interface Choice {
  readonly token: string;
  readonly password: string;
}

type Choosing = Omit<OfficeRequest, 'operator'> & Choice;

async function operatorOfLink(cloud: Cloud, tokenHash: string) {
  return withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('operator_link as link')
      .innerJoin('operator', 'operator.id', 'link.operator_id')
      .select(['operator.id', 'operator.email', 'operator.name'])
      .where('link.token_hash', '=', tokenHash)
      .where('link.used_at', 'is', null)
      .where('link.expires_at', '>', cloud.clock())
      .where('operator.state', '!=', 'inactive')
      .executeTakeFirst(),
  );
}

/** Whether a link still works, asked as its page opens; it stays unused. */
export async function lookAtOperatorLink(
  cloud: Cloud,
  { token, address }: { readonly token: string; readonly address: string | null },
): Promise<Result<null, Refusal>> {
  const counted = await countLook(cloud, address);
  if (!counted.ok) return counted;
  return (await operatorOfLink(cloud, hashSecret(token))) ? ok(null) : failed({ kind: 'link-unknown' });
}

/** The answer is the token of a session that may only set up or give the second factor. */
export async function chooseOperatorPassword(request: Choosing): Promise<Result<string, Refusal>> {
  const { cloud, password } = request;
  const tokenHash = hashSecret(request.token);
  const found = await operatorOfLink(cloud, tokenHash);
  if (!found) return failed({ kind: 'link-unknown' });
  const problem = passwordProblem(password, [found.email, found.name]);
  if (problem) return failed(problem);
  const passwordHash = await cloud.passwords.hash(password);
  return changePlatform({ ...request, operator: found }, async ({ globals }, record) => {
    const used = await globals
      .updateTable('operator_link')
      .set({ used_at: cloud.clock() })
      .where('token_hash', '=', tokenHash)
      .where('used_at', 'is', null)
      .returning('operator_id')
      .executeTakeFirst();
    if (!used) return failed({ kind: 'link-unknown' });
    const chosen = await globals
      .updateTable('operator')
      .set({ password_hash: passwordHash, state: 'active' })
      .where('id', '=', found.id)
      .where('state', '!=', 'inactive')
      .returning('id')
      .executeTakeFirst();
    // Put out since the link was looked at.
    if (!chosen) return failed({ kind: 'link-unknown' });
    await endOperatorSessions(globals, found.id);
    await record({ action: 'operators.choosePassword', target: { kind: 'operator', id: found.id } });
    return ok(await startOperatorSession(cloud, globals, { operatorId: found.id, isConfirmed: false }));
  });
}

interface Enrolling extends OfficeRequest {
  readonly session: OperatorSession;
}

export interface NewFactor {
  readonly secret: string;
  readonly otpauth: string;
}

/** Only who has no second factor gets one this way: a password alone never replaces it. */
export async function beginFactor({ cloud, session }: Enrolling): Promise<Result<NewFactor, Refusal>> {
  const { id, email } = session.operator;
  const secret = newTotpSecret(cloud.random);
  const sealed = cloud.secrets.seal(secret, totpPurpose(id));
  const begun = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .updateTable('operator')
      .set({ totp_secret: sealed, totp_last_step: null })
      .where('id', '=', id)
      .where('totp_confirmed_at', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  );
  return begun === undefined
    ? failed({ kind: 'not-found' })
    : ok({ secret, otpauth: otpauthOf(secret, email) });
}

/** The answer are the recovery codes; the session opens nothing until they are kept. */
export function confirmFactor(
  request: Enrolling & { readonly code: string },
): Promise<Result<readonly string[], Refusal>> {
  const { cloud, session } = request;
  const { id } = session.operator;
  return changePlatform(request, async ({ globals }, record) => {
    const row = await globals
      .selectFrom('operator')
      .select('totp_secret')
      .where('id', '=', id)
      .where('totp_confirmed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    const sealed = row?.totp_secret ?? null;
    if (sealed === null) return failed({ kind: 'not-found' });
    const now = cloud.clock();
    const code = request.code.replaceAll(/\s/g, '');
    const step = stepOfCode(cloud.secrets.open(sealed, totpPurpose(id)), { code, now });
    if (step === undefined) return failed({ kind: 'wrong-code' });
    await globals
      .updateTable('operator')
      .set({ totp_confirmed_at: now, totp_last_step: step })
      .where('id', '=', id)
      .execute();
    await record({ action: 'operators.enrol', target: { kind: 'operator', id } });
    return ok(await replaceRecoveryCodes(cloud, globals, id));
  });
}
