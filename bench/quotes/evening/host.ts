// How a host picks tables: the smallest that fits; a bigger one for a small party only under the host's rule; for
// seven and more two tables pushed together, kept for them once they have waited ten minutes.
import type { HostRule } from '../house/config.ts';
import type { Room, RoomPair, RoomTable, Waiting } from './room.ts';

export interface Habits {
  readonly rule: HostRule;
  readonly upsizesAfter: number;
}

const pairFrom = 7;
const keepsPairAfter = 10;

/** The tables a party would be given now, or none. */
export function pickTables(
  room: Room,
  habits: Habits,
  ask: { party: Waiting; at: number },
): readonly RoomTable[] {
  const { party, at } = ask;
  const { size } = party.guest;
  const isOpen = (table: RoomTable): boolean =>
    table.isFree && (table.keptFor === null || table.keptFor === party);
  const own = ownSeats(room, size);
  const table = room.tables
    .filter(({ seats }) => seats >= size)
    .toSorted((left, right) => left.seats - right.seats)
    .filter(isOpen)
    .find((each) => each.seats <= own || mayUpsize(room, habits, { party, at, table: each, own }));
  if (table !== undefined) return [table];
  if (size < pairFrom) return [];
  const pair = pairsFor(room, size).find(({ tables }) => tables.every(isOpen));
  return pair?.tables ?? [];
}

/** The pair the host starts keeping for a large party, or null. It is the one that looks free soonest. */
export function pairToKeep(room: Room, party: Waiting, at: number): RoomPair | null {
  const isPatient = at - party.joinedAt >= keepsPairAfter - 1e-9;
  if (party.guest.size < pairFrom || !party.isHere || !isPatient) return null;
  if (room.tables.some(({ keptFor }) => keptFor === party)) return null;
  const open = pairsFor(room, party.guest.size).filter(({ tables }) =>
    tables.every(({ keptFor }) => keptFor === null),
  );
  const [soonest] = open.toSorted((left, right) => looksFreeAt(left) - looksFreeAt(right));
  return soonest ?? null;
}

const pairsFor = (room: Room, size: number): readonly RoomPair[] =>
  room.pairs.filter(({ seats }) => seats >= size);

const typicalTurn = (size: number): number => 45 + 7 * size;

const looksFreeAt = ({ tables }: RoomPair): number =>
  Math.max(...tables.map(({ taken }) => (taken === null ? 0 : taken.at + typicalTurn(taken.size))));

/** The seats of the smallest table of the house that fits a party. */
const ownSeats = (room: Room, size: number): number =>
  Math.min(...room.tables.filter(({ seats }) => seats >= size).map(({ seats }) => seats));

interface Upsizing {
  readonly party: Waiting;
  readonly at: number;
  readonly table: RoomTable;
  readonly own: number;
}

function mayUpsize(room: Room, { rule, upsizesAfter }: Habits, { party, at, table, own }: Upsizing): boolean {
  switch (rule.kind) {
    case 'first-fit':
      return true;
    case 'strict':
      return room.tables.filter(({ isFree, seats }) => isFree && seats === table.seats).length >= 2;
    case 'patient': {
      if (at - party.joinedAt >= upsizesAfter) return true;
      const needs = ({ guest }: Waiting): boolean => guest.size > own && guest.size <= table.seats;
      return !room.list.some((other) => other !== party && other.isHere && needs(other));
    }
  }
}
