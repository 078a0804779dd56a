// One party at the same tables is one sitting, however many hosts seated it. Whoever was second is kept as a removed row
// that names the party and the tables, so that what was done with it elsewhere meanwhile reaches the sitting it means.
import type { Read } from '#shared/log/read.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { isSitting, type Seating, seating } from './seating.ts';
import type { SeatingId } from './seating-id.ts';

/** Null: nobody sits there by that name, and nobody did. */
export function findSitting(read: Read, id: SeatingId): Seating | null {
  const found = read.one(seating, id);
  if (found === null || !found.removed) return found;
  const sitter = read.one(party, found.partyId);
  return sitter === null ? null : sittingAt(read, sitter, found.tableIds);
}

/** The party's open sitting at exactly these tables. */
export function sittingAt(
  read: Pick<Read, 'one'>,
  { openSeatingIds }: Party,
  tableIds: readonly string[],
): Seating | null {
  const isThere = (one: Seating | null): one is Seating =>
    one !== null && isSitting(one) && isSameSet(one.tableIds, tableIds);
  return openSeatingIds.map((id) => read.one(seating, id)).find(isThere) ?? null;
}

const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.every((id) => right.includes(id)) && right.every((id) => left.includes(id));
