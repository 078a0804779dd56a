// Whom a table is kept for. A hold ends with the wait it was made for: one left behind by a party that is gone, or
// sits elsewhere, keeps nobody from the table.
import type { Read } from '#shared/log/read.ts';
import { isWaiting, party } from '#shared/parties/party.ts';
import type { Table } from './table.ts';
import { holderAt, type WhoIsThere } from './table-state.ts';

export const holderOf = (read: Read, one: Table): string | null => holderAt(one, whoIsThere(read));

export const whoIsThere = (read: Read): WhoIsThere => ({
  waits: (id) => {
    const found = read.one(party, id);
    return found !== null && isWaiting(found);
  },
  sits: () => true,
});
