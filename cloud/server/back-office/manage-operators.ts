// The operators themselves, for those who manage them: invite, put out and in again, and a new beginning for who lost
// everything. The last admin stays.
import type { OperatorRole } from '#shared/operators/operator-permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { OperatorTable } from '../database/tables/platform-tables.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import { findUndelivered } from '../mail/find-undelivered.ts';
import { postMail } from '../mail/post-mail.ts';
import type { WhyNotSent } from '../mail/why-not-sent.ts';
import { inviteOperator, type NewOperator, newOperatorLink } from '../operators/invite-operator.ts';
import { endOperatorSessions } from '../operators/operator-session.ts';
import { changePlatform, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';

export interface ListedOperator {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: OperatorRole;
  readonly state: OperatorTable['state'];
  readonly lastSignedInAt: number | null;
  /** They wait to come in, and the last letter with their link reached nobody. Why is null: nobody kept it. */
  readonly undelivered: { readonly why: WhyNotSent | null } | null;
}

export const listOperators = (cloud: Cloud): Promise<readonly ListedOperator[]> =>
  withoutTenant(cloud.database.kysely, async (trx) => {
    const operators = await trx
      .selectFrom('operator')
      .select(['id', 'email', 'name', 'role', 'state', 'last_signed_in_at as lastSignedInAt'])
      .orderBy('name')
      .orderBy('id')
      .execute();
    const invited = operators.filter(({ state }) => state === 'invited').map(({ email }) => email);
    const undelivered = await findUndelivered(trx, 'operator-invitation', invited);
    return operators.map((one) => {
      const why = undelivered.get(one.email);
      return { ...one, undelivered: why === undefined ? null : { why } };
    });
  });

export const invite = (request: OfficeRequest, wanted: NewOperator): Promise<Result<null, Refusal>> =>
  changePlatform(request, async (platform, record) => {
    const made = await inviteOperator(request.cloud, platform, { wanted, record });
    if (!made.ok) return made;
    const letter = { kind: 'operator-invitation', token: made.value.token } as const;
    const { email: to, language } = wanted;
    await postMail(request.cloud, platform.globals, { to, language, letter });
    return ok(null);
  });

async function isLastAdmin(trx: SystemTransaction, operatorId: string): Promise<boolean> {
  const admins = await trx
    .selectFrom('operator')
    .select('id')
    .where('role', '=', 'admin')
    .where('state', '=', 'active')
    .forUpdate()
    .execute();
  return admins.length === 1 && admins[0]?.id === operatorId;
}

const findOperator = (trx: SystemTransaction, operatorId: string) =>
  trx
    .selectFrom('operator')
    .select(['email', 'language', 'state', 'password_hash'])
    .where('id', '=', operatorId)
    .forUpdate()
    .executeTakeFirst();

interface Switch {
  readonly operatorId: string;
  readonly isOn: boolean;
}

export const switchOperator = (
  request: OfficeRequest,
  { operatorId, isOn }: Switch,
): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const found = await findOperator(globals, operatorId);
    if (!found) return failed({ kind: 'not-found' });
    if (!isOn && (await isLastAdmin(globals, operatorId))) return failed({ kind: 'last-admin' });
    const state = !isOn ? 'inactive' : found.password_hash === null ? 'invited' : 'active';
    await globals.updateTable('operator').set({ state }).where('id', '=', operatorId).execute();
    await endOperatorSessions(globals, operatorId);
    await record({
      action: 'operators.switch',
      target: { kind: 'operator', id: operatorId },
      before: { state: found.state },
      after: { state },
    });
    return ok(null);
  });

/** Password, second factor and recovery codes are gone; a new link was sent. */
export const beginAgain = (request: OfficeRequest, operatorId: string): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const { cloud } = request;
    const found = await findOperator(globals, operatorId);
    if (!found || found.state === 'inactive') return failed({ kind: 'not-found' });
    if (await isLastAdmin(globals, operatorId)) return failed({ kind: 'last-admin' });
    await globals
      .updateTable('operator')
      .set({ state: 'invited', password_hash: null })
      .set({ totp_secret: null, totp_confirmed_at: null, codes_kept_at: null })
      .where('id', '=', operatorId)
      .execute();
    await globals.deleteFrom('recovery_code').where('operator_id', '=', operatorId).execute();
    await endOperatorSessions(globals, operatorId);
    const token = await newOperatorLink(cloud, globals, operatorId);
    const letter = { kind: 'operator-invitation', token } as const;
    await postMail(cloud, globals, { to: found.email, language: found.language, letter });
    await record({ action: 'operators.beginAgain', target: { kind: 'operator', id: operatorId } });
    return ok(null);
  });
