// Every visit of a guest, and every time they did not come: newest first.
import { type Party, party } from '#shared/parties/party.ts';
import type { EntityRows } from '../log/entity-rows.ts';

export function partiesOfGuest({ table }: EntityRows, guestId: string): readonly Party[] {
  const found = table(party.kind)?.where('guest_id = ? AND removed = 0', guestId) ?? [];
  return [...found]
    .map(({ row }) => row)
    .filter(party.owns)
    .toSorted((left, right) => right.joinedAt - left.joinedAt || (left.id < right.id ? 1 : -1));
}
