// Whom a table is kept for. A hold ends with the wait it was made for: one left behind by a party that is gone, or
// sits elsewhere, keeps nobody from the table.
import type { Read } from '#shared/log/read.ts';
import { isWaiting, party } from '#shared/parties/party.ts';
import type { Table } from './table.ts';

export function holderOf(read: Read, { heldForPartyId }: Table): string | null {
  if (heldForPartyId === null) return null;
  const holder = read.one(party, heldForPartyId);
  return holder !== null && isWaiting(holder) ? holder.id : null;
}
