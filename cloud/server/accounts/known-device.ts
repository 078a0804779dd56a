// A browser somebody signed in from, known by an opaque token in a cookie of its own. It opens nothing: it only keeps the
// wrong passwords of strangers from making its owner wait.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';

export const DEVICE_MS = 180 * 24 * 60 * 60 * 1000;

/** Who no browser knows. */
export const NOBODY = '00000000-0000-8000-8000-000000000000';

interface Device {
  /** Of an account or an operator. */
  readonly accountId: string;
  readonly token: string;
}

export async function isKnownDevice(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  { accountId, token }: Device,
): Promise<boolean> {
  const found = await trx
    .selectFrom('known_device')
    .select('account_id')
    .where('token_hash', '=', hashSecret(token))
    .where('account_id', '=', accountId)
    .where('expires_at', '>', clock())
    .executeTakeFirst();
  return found !== undefined;
}

/** A token of its own each time: one that was copied before is worth nothing after the next sign-in. */
export async function knowDevice(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { accountId, token: former }: { readonly accountId: string; readonly token: string | undefined },
): Promise<string> {
  if (former !== undefined)
    await trx
      .deleteFrom('known_device')
      .where('token_hash', '=', hashSecret(former))
      .where('account_id', '=', accountId)
      .execute();
  const token = newToken(cloud.random);
  const now = cloud.clock();
  await trx
    .insertInto('known_device')
    .values({
      token_hash: hashSecret(token),
      account_id: accountId,
      created_at: now,
      expires_at: now + DEVICE_MS,
    })
    .execute();
  return token;
}
