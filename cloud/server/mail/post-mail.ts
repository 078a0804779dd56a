// Puts a letter into the outbox, in the transaction of what it tells about: both happen or neither.
import { canonicalJson } from '#shared/log/canonical-json.ts';
import type { Language } from '#shared/strings/languages.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { Letter } from './letter.ts';

interface Posted {
  readonly to: string;
  readonly language: Language;
  readonly letter: Letter;
  /** False: a letter that is over before it is sent, so that a stranger's question costs the same work. */
  readonly isReal?: boolean;
}

/** The answer is the letter's id. In a tenant's transaction `trx` is `tenant.globals`. */
export async function postMail(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { to, language, letter, isReal = true }: Posted,
): Promise<string> {
  const id = newId(cloud);
  await trx
    .insertInto('mail')
    .values({
      id,
      recipient: isReal ? to : '',
      kind: letter.kind,
      language,
      details: isReal ? canonicalJson(letter) : null,
      created_at: cloud.clock(),
      sent_at: isReal ? null : cloud.clock(),
    })
    .execute();
  return id;
}
