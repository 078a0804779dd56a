// An operator signs in in two steps: the password opens a session that may only give the second factor, and the second
// factor puts a new session in its place, once the recovery codes are kept. Tries are counted before they are looked at:
// passwords as those of accounts are, so that a stranger keeps nobody out, codes by the operator alone.
import { failed, ok, type Result } from '#shared/result.ts';
import { countedFor, type Door, waitAt } from '../accounts/count-sign-in.ts';
import { isKnownDevice, knowDevice, NOBODY } from '../accounts/known-device.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { endOperatorSession, type OperatorSession, startOperatorSession } from './operator-session.ts';
import { changePlatform, type OfficeRequest } from './record-as-operator.ts';
import {
  hasKeptCodes,
  knowsRecoveryCode,
  noteKeptCodes,
  replaceRecoveryCodes,
  useRecoveryCode,
} from './recovery-codes.ts';
import { countCode, forgetCodes, takesTotp } from './second-factor.ts';

const door: Door = { name: 'operator', freeFromAddress: 30 };

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly address: string | null;
  readonly device: string | undefined;
}

interface FoundOperator {
  readonly id: string;
  readonly passwordHash: string | null;
}

async function findOperator(
  cloud: Cloud,
  { email, device = '' }: Credentials,
): Promise<{ readonly operator: FoundOperator | undefined; readonly isKnown: boolean }> {
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const operator = await trx
      .selectFrom('operator')
      .select(['id', 'password_hash as passwordHash'])
      .where('email', '=', email)
      .where('state', '=', 'active')
      .executeTakeFirst();
    const accountId = operator?.id ?? NOBODY;
    return { operator, isKnown: await isKnownDevice(cloud, trx, { accountId, token: device }) };
  });
}

export async function signInOperator(
  cloud: Cloud,
  credentials: Credentials,
): Promise<Result<string, Refusal>> {
  const { email, password, address, device = '' } = credentials;
  const { operator, isKnown } = await findOperator(cloud, credentials);
  const counted = countedFor(door, { subject: operator?.id ?? email, address, device, isKnown });
  const retryAfterMs = await waitAt(cloud, door, { address, counted });
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  const isRight = await cloud.passwords.verify(password, operator?.passwordHash ?? undefined);
  if (!isRight || !operator) return failed({ kind: 'wrong-credentials' });
  const token = await withoutTenant(cloud.database.kysely, async (trx) => {
    const keys = counted.map(({ key }) => key);
    await trx.deleteFrom('sign_in_attempt').where('key', 'in', keys).execute();
    return startOperatorSession(cloud, trx, { operatorId: operator.id, isConfirmed: false });
  });
  return ok(token);
}

interface Confirming extends OfficeRequest {
  readonly session: OperatorSession;
  readonly code: string;
  /** What the browser was given when they were last in. */
  readonly device: string | undefined;
}

/** What their browser keeps once they are in. */
export interface LetIn {
  readonly token: string;
  readonly device: string;
}

export type Confirmed =
  /** Takes the place of the session without a second factor. */
  | ({ readonly kind: 'in' } & LetIn)
  /** The ones shown before were never said to be kept: these take their place, and are to be kept first. */
  | { readonly kind: 'codes'; readonly recoveryCodes: readonly string[] };

export async function confirmOperator(request: Confirming): Promise<Result<Confirmed, Refusal>> {
  const { cloud, session, code } = request;
  const operatorId = session.operator.id;
  const retryAfterMs = await countCode(cloud, operatorId);
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  return changePlatform<Confirmed>(request, async ({ globals }, record) => {
    const given = { operatorId, code: code.replaceAll(/\s/g, '') };
    const by = (await takesTotp(cloud, globals, given)) ? 'app' : 'recovery code';
    if (by !== 'app' && !(await useRecoveryCode(cloud, globals, given)))
      return failed({ kind: 'wrong-code' });
    await forgetCodes(globals, operatorId);
    const target = { kind: 'operator', id: operatorId } as const;
    if (!(await hasKeptCodes(globals, operatorId))) {
      await record({ action: 'operators.renewCodes', target, after: { by } });
      return ok({ kind: 'codes', recoveryCodes: await replaceRecoveryCodes(cloud, globals, operatorId) });
    }
    await record({ action: 'operators.signIn', target, after: { by } });
    return ok({ kind: 'in', ...(await letIn(globals, request)) });
  });
}

/** One of the codes that were shown, which stays unused, tells that whoever says they are kept is who saw them. */
export async function keepCodes(request: Confirming): Promise<Result<LetIn, Refusal>> {
  const { cloud, session, code } = request;
  const operatorId = session.operator.id;
  const retryAfterMs = await countCode(cloud, operatorId);
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  return changePlatform(request, async ({ globals }, record) => {
    if (!(await knowsRecoveryCode(globals, { operatorId, code }))) return failed({ kind: 'wrong-code' });
    // Once they were kept this is no way in: it would take a code as often as it is given.
    if (!(await noteKeptCodes(cloud, globals, operatorId))) return failed({ kind: 'not-found' });
    await forgetCodes(globals, operatorId);
    await record({ action: 'operators.keepCodes', target: { kind: 'operator', id: operatorId } });
    return ok(await letIn(globals, request));
  });
}

/** A token from before the second factor is worth nothing after it. */
async function letIn(trx: SystemTransaction, { cloud, session, device }: Confirming): Promise<LetIn> {
  const operatorId = session.operator.id;
  await endOperatorSession(trx, session.tokenHash);
  await trx
    .updateTable('operator')
    .set({ last_signed_in_at: cloud.clock() })
    .where('id', '=', operatorId)
    .execute();
  return {
    token: await startOperatorSession(cloud, trx, { operatorId, isConfirmed: true }),
    device: await knowDevice(cloud, trx, { accountId: operatorId, token: device }),
  };
}
