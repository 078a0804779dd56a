// Where each called party is still awaited, and which of them can sit there as soon as it is clean. Of two that were called
// to one table, the first of the list has it; who outgrew theirs, or sees it kept for somebody else, is offered another.
import { isAwaited } from '#shared/parties/is-awaited.ts';
import type { Party } from '#shared/parties/party.ts';
import { type FloorRows, tableOffers } from '#shared/suggestion/table-offer.ts';
import type { Table } from '#shared/tables/table.ts';

export interface Calls {
  /** By party, the tables it sits down at. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Every table somebody is awaited at: nobody else is offered it. */
  readonly kept: ReadonlySet<string>;
}

export function callsNow(floor: FloorRows, list: readonly Party[]): Calls {
  const tables = new Map<string, Table>(floor.tables.map((one) => [one.id, one]));
  const over = { tableOf: (id: string) => tables.get(id), sits: floor.who.sits };
  const awaited = list.filter((party) => isAwaited(party, over));
  const cleaned = { ...floor, tables: floor.tables.map(clean) };
  const own = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  for (const party of awaited) {
    const { id, calledTo } = party;
    if (calledTo.some((each) => taken.has(each)) || !isOpen(cleaned, party)) continue;
    own.set(id, calledTo);
    for (const each of calledTo) taken.add(each);
  }
  return { own, kept: new Set(awaited.flatMap(({ calledTo }) => calledTo)) };
}

export const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));

const clean = (one: Table): Table => (one.condition === 'dirty' ? { ...one, condition: 'ready' } : one);

const isOpen = (floor: FloorRows, { id, size, calledTo }: Party): boolean =>
  tableOffers(floor, id).some(({ tableIds, seatsMax }) => seatsMax >= size && isSame(tableIds, calledTo));
