// The letters that wait to be sent, as a test reads them.
import type { Database } from '../database/database.ts';
import { type Letter, letter } from '../mail/letter.ts';

export async function lettersTo({ kysely }: Database, recipient: string): Promise<readonly Letter[]> {
  const rows = await kysely
    .selectFrom('mail')
    .select('details')
    .where('recipient', '=', recipient)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ details }) => letter.parse(JSON.parse(details ?? 'null')));
}

/** The token in the last letter of a kind. */
export async function tokenSentTo(
  database: Database,
  recipient: string,
  kind: Letter['kind'],
): Promise<string> {
  const sent = (await lettersTo(database, recipient)).findLast((each) => each.kind === kind);
  if (sent === undefined || !('token' in sent)) throw new Error(`no ${kind} was sent to ${recipient}`);
  return sent.token;
}
