// A link sent by mail: an opaque token kept as its hash, that works once, for a while, for one purpose. A newer one of the
// same purpose takes its place.
import { z } from 'zod';
import type { Cloud } from '../cloud.ts';
import type { AccountLinkTable } from '../database/tables/account-tables.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';

const HOUR_MS = 60 * 60 * 1000;

type Purpose = AccountLinkTable['purpose'];

const lifetimeMs: Readonly<Record<Purpose, number>> = {
  'verify-email': 72 * HOUR_MS,
  'reset-password': HOUR_MS,
  'set-password': 72 * HOUR_MS,
  'change-email': 24 * HOUR_MS,
};

export const linkPage = z.enum(['password', 'verify-email', 'change-email']);
export type LinkPage = z.infer<typeof linkPage>;

/** What a link must be for to work on a page. */
export const purposesOf: Readonly<Record<LinkPage, readonly Purpose[]>> = {
  password: ['reset-password', 'set-password'],
  'verify-email': ['verify-email'],
  'change-email': ['change-email'],
};

interface NewLink {
  readonly accountId: string;
  readonly purpose: Purpose;
  /** Where it is sent: using it proves that address. */
  readonly email: string;
}

/** The answer is the token: the only time it is known here. */
export async function issueLink(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { accountId, purpose, email }: NewLink,
): Promise<string> {
  const token = newToken(cloud.random);
  const now = cloud.clock();
  await trx
    .deleteFrom('account_link')
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .execute();
  await trx
    .insertInto('account_link')
    .values({
      token_hash: hashSecret(token),
      account_id: accountId,
      purpose,
      email,
      created_at: now,
      expires_at: now + lifetimeMs[purpose],
    })
    .execute();
  return token;
}

export interface UsableLink {
  readonly accountId: string;
  readonly email: string | null;
}

export interface ShownLink {
  readonly token: string;
  readonly page: LinkPage;
}

/** What a link would be good for; it stays unused. */
export async function findLink(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  { token, page }: ShownLink,
): Promise<UsableLink | undefined> {
  return trx
    .selectFrom('account_link')
    .select(['account_id as accountId', 'email'])
    .where('token_hash', '=', hashSecret(token))
    .where('purpose', 'in', purposesOf[page])
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock())
    .executeTakeFirst();
}

/** Uses it up; of two at once one gets nothing. */
export async function useLink(
  { clock }: Pick<Cloud, 'clock'>,
  trx: SystemTransaction,
  { token, page }: ShownLink,
): Promise<UsableLink | undefined> {
  const now = clock();
  return trx
    .updateTable('account_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashSecret(token))
    .where('purpose', 'in', purposesOf[page])
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['account_id as accountId', 'email'])
    .executeTakeFirst();
}
