// Which table each called party was called to: the one it was offered then, while nobody else has it; who is seated there
// and taken back was in its way no longer. Without an offer it was called to none, whatever it is offered later.
import type { Party } from '#shared/parties/party.ts';
import { type FloorRows, tableOffers } from '#shared/suggestion/table-offer.ts';

export interface Call {
  readonly calledAt: number | null;
  /** Null: to no table. */
  readonly told: readonly string[] | null;
  /** The same while it is open to it. */
  readonly tableIds: readonly string[] | null;
}

export interface LastLook {
  /** What was offered, by party. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
  readonly calls: ReadonlyMap<string, Call>;
}

export const nothingYet: LastLook = { offered: new Map(), calls: new Map() };

export const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));

export function callsNow(
  floor: FloorRows,
  list: readonly Party[],
  last: LastLook,
): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>();
  const taken = new Set<string>();
  for (const party of list.filter(({ status }) => status === 'called')) {
    const told = toldThen(party, last);
    const isTheirs = told !== null && isOpen(floor, party, told) && !told.some((id) => taken.has(id));
    const tableIds = isTheirs ? told : null;
    calls.set(party.id, { calledAt: party.calledAt, told, tableIds });
    for (const id of tableIds ?? []) taken.add(id);
  }
  return calls;
}

function toldThen({ id, calledAt }: Party, { offered, calls }: LastLook): readonly string[] | null {
  const known = calls.get(id);
  return known?.calledAt === calledAt ? known.told : (offered.get(id) ?? null);
}

const isOpen = (floor: FloorRows, { id, size }: Party, own: readonly string[]): boolean =>
  tableOffers(floor, id).some(({ tableIds, seatsMax }) => seatsMax >= size && isSame(tableIds, own));
