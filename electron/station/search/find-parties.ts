// Parties somebody looks for: those that are still here first, then the others, the newest first.
import { type Party, party } from '#shared/parties/party.ts';
import { endingsOf, searchWords } from '#shared/search/search-words.ts';
import { isFoundBy, type Sought } from '#shared/search/sought.ts';
import type { EntityRows } from '../log/entity-rows.ts';

export function findParties(rows: EntityRows, sought: Sought, limit: number): readonly Party[] {
  const here = openParties(rows)
    .filter((row) => !row.erased && isFoundBy(endingsOf(searchWords(row.personal)), sought))
    .toSorted((left, right) => right.joinedAt - left.joinedAt || (left.id < right.id ? 1 : -1))
    .slice(0, limit);
  const gone = rows.index.find(sought, limit - here.length).map((id) => rows.get(party.kind, id)?.row);
  return [...here, ...gone.filter((row) => row !== undefined).filter(party.owns)];
}

const openParties = ({ table }: EntityRows): readonly Party[] =>
  (table(party.kind)?.open() ?? []).filter(party.owns);
