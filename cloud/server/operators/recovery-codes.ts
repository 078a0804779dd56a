// Ten codes for the day the telephone is lost: each stands in for the second factor once, and only its hash is kept. Until
// the operator says that they have kept them, a code of the app or one of these only gets them new ones.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { hashSecret } from '../secret.ts';

const CODES = 10;
const CODE_BYTES = 8;

const newCode = (random: Cloud['random']): string =>
  (Buffer.from(random(CODE_BYTES)).toString('hex').match(/.{4}/g) ?? []).join('-');

const plain = (code: string): string => code.toLowerCase().replaceAll(/[^0-9a-f]/g, '');

export const newRecoveryCodes = ({ random }: Pick<Cloud, 'random'>): readonly string[] =>
  Array.from({ length: CODES }, () => newCode(random));

/** New ones make the old ones useless. The answer is the only time they are known here. */
export async function replaceRecoveryCodes(
  means: Pick<Cloud, 'random'>,
  trx: SystemTransaction,
  operatorId: string,
): Promise<readonly string[]> {
  const codes = newRecoveryCodes(means);
  await putRecoveryCodes(trx, operatorId, codes);
  return codes;
}

export async function putRecoveryCodes(
  trx: SystemTransaction,
  operatorId: string,
  codes: readonly string[],
): Promise<void> {
  await trx.deleteFrom('recovery_code').where('operator_id', '=', operatorId).execute();
  const rows = codes.map((code) => ({
    operator_id: operatorId,
    code_hash: hashSecret(plain(code)),
    used_at: null,
  }));
  await trx.insertInto('recovery_code').values(rows).execute();
}

interface RecoveryCodes {
  readonly left: number;
  /** Tells these ten from any others, used or not. */
  readonly mark: string;
}

export async function readRecoveryCodes(trx: SystemTransaction, operatorId: string): Promise<RecoveryCodes> {
  const rows = await trx
    .selectFrom('recovery_code')
    .select(['code_hash', 'used_at'])
    .where('operator_id', '=', operatorId)
    .orderBy('code_hash')
    .execute();
  return {
    left: rows.filter(({ used_at }) => used_at === null).length,
    mark: hashSecret(rows.map(({ code_hash }) => code_hash).join()),
  };
}

interface Typed {
  readonly operatorId: string;
  readonly code: string;
}

/** Whether it is one that nobody used. It stays so. */
export async function knowsRecoveryCode(
  trx: SystemTransaction,
  { operatorId, code }: Typed,
): Promise<boolean> {
  const known = await trx
    .selectFrom('recovery_code')
    .select('operator_id')
    .where('operator_id', '=', operatorId)
    .where('code_hash', '=', hashSecret(plain(code)))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return known !== undefined;
}

/** Whether it was one that nobody used; from now on it is used. */
export async function useRecoveryCode(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  { operatorId, code }: Typed,
): Promise<boolean> {
  const used = await trx
    .updateTable('recovery_code')
    .set({ used_at: clock() })
    .where('operator_id', '=', operatorId)
    .where('code_hash', '=', hashSecret(plain(code)))
    .where('used_at', 'is', null)
    .returning('operator_id')
    .executeTakeFirst();
  return used !== undefined;
}

export async function hasKeptCodes(trx: SystemTransaction, operatorId: string): Promise<boolean> {
  const { codes_kept_at } = await trx
    .selectFrom('operator')
    .select('codes_kept_at')
    .where('id', '=', operatorId)
    .executeTakeFirstOrThrow();
  return codes_kept_at !== null;
}

/** Whether they had not said so before. */
export async function noteKeptCodes(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  operatorId: string,
): Promise<boolean> {
  const noted = await trx
    .updateTable('operator')
    .set({ codes_kept_at: clock() })
    .where('id', '=', operatorId)
    .where('codes_kept_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}
