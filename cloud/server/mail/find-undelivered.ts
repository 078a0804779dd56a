// Letters that nobody took: their mail server refused them for good, or was away until they were given up on. One that a
// tenant sent is asked for by its id: others write to the same address.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { Letter } from './letter.ts';
import { keptWhy, type WhyNotSent } from './why-not-sent.ts';

/** Which of these letters. */
export async function findFailed(
  trx: SystemTransaction,
  mailIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (mailIds.length === 0) return new Set();
  const failed = await trx
    .selectFrom('mail')
    .select('id')
    .where('id', 'in', mailIds)
    .where('failed_at', 'is not', null)
    .execute();
  return new Set(failed.map(({ id }) => id));
}

/** Whose newest letter of a kind, of all that were sent to them, and why; null: nobody kept it. */
export async function findUndelivered(
  trx: SystemTransaction,
  kind: Letter['kind'],
  recipients: readonly string[],
): Promise<ReadonlyMap<string, WhyNotSent | null>> {
  if (recipients.length === 0) return new Map();
  const newest = await trx
    .selectFrom('mail')
    .distinctOn('recipient')
    .select(['recipient', 'failed_at', 'details'])
    .where('kind', '=', kind)
    .where('recipient', 'in', recipients)
    .orderBy('recipient')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const failed = newest.filter((each) => each.failed_at !== null);
  return new Map(failed.map(({ recipient, details }) => [recipient, keptWhy(details)]));
}
