// Makes an operator who has not come yet, with a link that lets them choose a password once, for three days.
import type { OperatorRole } from '#shared/operators/operator-permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Language } from '#shared/strings/languages.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { hashSecret, newToken } from '../secret.ts';
import type { Record } from './record-as-operator.ts';

const LINK_MS = 3 * 24 * 60 * 60 * 1000;

type Means = Pick<Cloud, 'clock' | 'random'>;

export interface NewOperator {
  readonly email: string;
  readonly name: string;
  readonly role: OperatorRole;
  readonly language: Language;
}

/** What stands behind # of the address /backoffice/set-password; earlier links of this operator lead nowhere. */
export async function newOperatorLink(
  means: Means,
  trx: SystemTransaction,
  operatorId: string,
): Promise<string> {
  const token = newToken(means.random);
  const now = means.clock();
  await trx.deleteFrom('operator_link').where('operator_id', '=', operatorId).execute();
  await trx
    .insertInto('operator_link')
    .values({
      token_hash: hashSecret(token),
      operator_id: operatorId,
      created_at: now,
      expires_at: now + LINK_MS,
      used_at: null,
    })
    .execute();
  return token;
}

interface Invitation {
  readonly wanted: NewOperator;
  readonly record: Record;
}

/** Runs in a transaction of THE_PLATFORM, as changePlatform makes one. */
export async function inviteOperator(
  means: Means,
  { globals }: TenantTransaction,
  { wanted, record }: Invitation,
): Promise<Result<{ readonly operatorId: string; readonly token: string }, Refusal>> {
  const { email, name, role, language } = wanted;
  const operatorId = newId(means);
  const added = await globals
    .insertInto('operator')
    .values({ id: operatorId, email, name, role, language, state: 'invited', created_at: means.clock() })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return failed({ kind: 'email-taken' });
  await record({
    action: 'operators.invite',
    target: { kind: 'operator', id: operatorId },
    after: { email, name, role },
  });
  return ok({ operatorId, token: await newOperatorLink(means, globals, operatorId) });
}
