// Whose newest letter of a kind nobody took: its mail server refused it for good, or was away until it was given up on.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { Letter } from './letter.ts';

export async function findUndelivered(
  trx: SystemTransaction,
  kind: Letter['kind'],
  recipients: readonly string[],
): Promise<ReadonlySet<string>> {
  if (recipients.length === 0) return new Set();
  const newest = await trx
    .selectFrom('mail')
    .distinctOn('recipient')
    .select(['recipient', 'failed_at'])
    .where('kind', '=', kind)
    .where('recipient', 'in', recipients)
    .orderBy('recipient')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Set(newest.filter((each) => each.failed_at !== null).map((each) => each.recipient));
}
