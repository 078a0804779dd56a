// Where each called party is still awaited: the table it was called to, while nobody else has it; who is seated there and
// taken back was in its way no longer. Of two that were called to one table, the first of the list has it.
import type { Party } from '#shared/parties/party.ts';
import { type FloorRows, tableOffers } from '#shared/suggestion/table-offer.ts';

/** By party. */
export type Calls = ReadonlyMap<string, readonly string[]>;

export function callsNow(floor: FloorRows, list: readonly Party[]): Calls {
  const calls = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  for (const party of list) {
    const { id, calledTo } = party;
    if (calledTo.length === 0 || calledTo.some((each) => taken.has(each)) || !isOpen(floor, party)) continue;
    calls.set(id, calledTo);
    for (const each of calledTo) taken.add(each);
  }
  return calls;
}

export const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));

const isOpen = (floor: FloorRows, { id, size, calledTo }: Party): boolean =>
  tableOffers(floor, id).some(({ tableIds, seatsMax }) => seatsMax >= size && isSame(tableIds, calledTo));
