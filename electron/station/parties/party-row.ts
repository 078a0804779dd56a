// A party as the station knows it now.
import { type Party, party } from '#shared/parties/party.ts';
import type { Desk } from '../commands/perform.ts';

export function partyRow({ core }: Pick<Desk, 'core'>, id: string): Party | null {
  const row = core.log.row('party', id);
  return row !== null && party.owns(row) ? row : null;
}
