// The code an operator gives beside their password: one of the app's, and none of a step that was taken before. Tries are
// counted by the operator alone, before they are looked at.
import { countTry } from '../accounts/count-try.ts';
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { stepOfCode } from './totp.ts';

const FREE_CODES = 5;

export const totpPurpose = (operatorId: string): string => `second factor of ${operatorId}`;

const keyOfCodes = (operatorId: string): string => `second factor of ${operatorId}`;

/** How long to wait before the next code is looked at; 0: not at all. */
export const countCode = (cloud: Cloud, operatorId: string): Promise<number> =>
  countTry(cloud, { key: keyOfCodes(operatorId), free: FREE_CODES });

export async function forgetCodes(trx: SystemTransaction, operatorId: string): Promise<void> {
  await trx.deleteFrom('sign_in_attempt').where('key', '=', keyOfCodes(operatorId)).execute();
}

interface Given {
  readonly operatorId: string;
  readonly code: string;
}

/** A code of the app, never one of a step that was taken before. */
export async function takesTotp(
  cloud: Cloud,
  trx: SystemTransaction,
  { operatorId, code }: Given,
): Promise<boolean> {
  const row = await trx
    .selectFrom('operator')
    .select('totp_secret')
    .where('id', '=', operatorId)
    .where('totp_confirmed_at', 'is not', null)
    .executeTakeFirst();
  const sealed = row?.totp_secret ?? null;
  if (sealed === null) return false;
  const secret = cloud.secrets.open(sealed, totpPurpose(operatorId));
  const step = stepOfCode(secret, { code, now: cloud.clock() });
  return step !== undefined && takeStep(trx, operatorId, step);
}

async function takeStep(trx: SystemTransaction, operatorId: string, step: number): Promise<boolean> {
  const taken = await trx
    .updateTable('operator')
    .set({ totp_last_step: step })
    .where('id', '=', operatorId)
    .where(({ or, eb }) => or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}
