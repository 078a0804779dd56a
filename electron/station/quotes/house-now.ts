// The house and the room as they are now, from the station's rows, in the words of the quote engine.
import { join } from '#shared/joins/join.ts';
import { kitchen } from '#shared/kitchen/kitchen.ts';
import { must } from '#shared/must.ts';
import { compareParties, isListed, type ListMoment } from '#shared/parties/list-order.ts';
import { isHere, isWaiting, type Party, party } from '#shared/parties/party.ts';
import { waitsSince } from '#shared/parties/wait-state.ts';
import type { House } from '#shared/quoting/house.ts';
import type { FinishedTurn, Room, RoomTable, TableNow, Tonight, WaitingParty } from '#shared/quoting/room.ts';
import { minutesInto, type ServiceNight } from '#shared/quoting/service-night.ts';
import { isSitting, leavesSoonSince, type Seating, seating } from '#shared/seatings/seating.ts';
import type { FloorRows } from '#shared/suggestion/table-offer.ts';
import { type Table, table } from '#shared/tables/table.ts';
import { holderAt, tableState, type WhoIsThere } from '#shared/tables/table-state.ts';
import { callsNow, isSame } from './called-tables.ts';
import type { RowMirror } from './row-mirror.ts';

export function houseNow(rows: RowMirror): House {
  const tables = rows.all(table);
  const known = new Set<string>(tables.map(({ id }) => id));
  const joins = rows.all(join).filter(({ tableIds }) => tableIds.every((id) => known.has(id)));
  return {
    tables: tables.map(({ id, seatsMax }) => ({ id, seats: seatsMax })),
    joins: joins.map(({ tableIds, seatsMax }) => ({ tables: tableIds, seats: seatsMax })),
  };
}

const whoIsThere = (rows: RowMirror): WhoIsThere => ({
  waits: (id) => {
    const found = rows.one(party, id);
    return found !== null && isWaiting(found);
  },
  sits: (id) => rows.one(seating, id) !== null,
});

export const floorNow = (rows: RowMirror): FloorRows => ({
  tables: rows.all(table),
  joins: rows.all(join),
  who: whoIsThere(rows),
});

export interface Evening {
  readonly rows: RowMirror;
  readonly night: ServiceNight;
  readonly moment: ListMoment;
}

/** Everybody who waits for a table of this house, whatever queue they stand in, in the order of the list. */
export const listNow = ({ rows, moment }: Evening): readonly Party[] =>
  rows
    .all(party)
    .filter((one) => isListed(one, moment))
    .sort(compareParties(moment));

export function roomNow(evening: Evening): Room {
  const { rows, night, moment } = evening;
  const at = minutesInto(night, moment.now);
  const tables = rows.all(table);
  const list = listNow(evening);
  const calledFor = calledForIn(rows, list);
  const heldBy = new Set(tables.flatMap(({ heldForPartyId }) => heldForPartyId ?? []));
  /** Called to a table that is kept for it: off the list, its table taken. */
  const isOnItsWay = ({ id, status }: Party): boolean => status === 'called' && heldBy.has(id);
  return {
    at,
    tables: tables.map((one) => roomTable(one, { ...evening, calledFor })),
    waiting: list.filter((one) => !isOnItsWay(one)).map((one) => waitingParty(one, evening)),
    bookings: rows
      .all(party)
      .filter((one) => isWaiting(one) && one.bookedFor !== null && !isListed(one, moment))
      .map(({ id, size, bookedFor }) => ({ id, size, at: minutesInto(night, bookedFor ?? 0) })),
  };
}

function waitingParty(one: Party, { night, moment }: Evening): WaitingParty {
  const { id, size, expectedAt } = one;
  const arrivesAt = isHere(one) || expectedAt === null ? null : Math.max(expectedAt, moment.now);
  return {
    id,
    size,
    joinedAt: minutesInto(night, waitsSince(one)),
    arrivesAt: arrivesAt === null ? null : minutesInto(night, arrivesAt),
  };
}

/** By table, who was called to it and is awaited there: it stays on the list, and its table is kept. What was put together
 * for one evening no played party could take. */
function calledForIn(rows: RowMirror, list: readonly Party[]): ReadonlyMap<string, string> {
  const joins = rows.all(join);
  const { own } = callsNow(floorNow(rows), list);
  return new Map(
    [...own].flatMap(([partyId, tableIds]) => {
      const isPlayed = tableIds.length === 1 || joins.some((each) => isSame(each.tableIds, tableIds));
      return isPlayed ? tableIds.map((id) => [id, partyId] as const) : [];
    }),
  );
}

interface KeptEvening extends Evening {
  readonly calledFor: ReadonlyMap<string, string>;
}

function roomTable(one: Table, { rows, night, calledFor }: KeptEvening): RoomTable {
  const holderId = holderAt(one, whoIsThere(rows));
  const holder = holderId === null ? null : rows.one(party, holderId);
  const isCalled = holder?.status === 'called';
  return {
    id: one.id,
    now: tableNow(one, { rows, night, called: isCalled ? holder : null }),
    heldFor: isCalled ? null : (holderId ?? calledFor.get(one.id) ?? null),
  };
}

interface Standing {
  readonly rows: RowMirror;
  readonly night: ServiceNight;
  readonly called: Party | null;
}

function tableNow(one: Table, { rows, night, called }: Standing): TableNow {
  // Also where somebody sits: whoever leaves it leaves it out of service.
  if (one.condition === 'out-of-service') return { kind: 'out' };
  const state = tableState([one], whoIsThere(rows));
  switch (state.kind) {
    case 'taken': {
      const [sittingId = ''] = state.seatingIds;
      return occupied(must(rows.one(seating, sittingId), 'a seating at a taken table'), one, night);
    }
    case 'out':
      return { kind: 'out' };
    case 'dirty':
      return { kind: 'dirty', since: minutesInto(night, state.sinceAt) };
    case 'held':
    case 'free':
      return called === null ? { kind: 'free' } : calledTo(called, one, night);
  }
}

const calledTo = (called: Party, one: Table, night: ServiceNight): TableNow => ({
  kind: 'called',
  lead: one.id,
  size: called.size,
  since: minutesInto(night, called.calledAt ?? called.joinedAt),
});

function occupied(sitting: Seating, one: Table, night: ServiceNight): TableNow {
  const leavesSince = leavesSoonSince(sitting);
  return {
    kind: 'occupied',
    lead: sitting.tableIds[0] ?? one.id,
    size: sitting.covers,
    since: minutesInto(night, sitting.seatedAt),
    checkAt: leavesSince === null ? null : minutesInto(night, leavesSince),
  };
}

export function tonightNow({ rows, night }: Evening): Tonight {
  const { weekday, opens, closes, startAt } = night;
  const pace = rows.all(kitchen).find(({ paceAt }) => paceAt >= startAt);
  return {
    weekday,
    opens,
    closes,
    turns: rows.all(seating).flatMap((one) => finishedTurn(one, night)),
    paceTold: pace === undefined ? [] : [{ at: minutesInto(night, pace.paceAt), percent: pace.pacePercent }],
  };
}

/** A turn at a table, of tonight, that is over. */
function finishedTurn(one: Seating, night: ServiceNight): readonly FinishedTurn[] {
  const endAt = one.readyAt ?? one.clearedAt;
  if (endAt === null || isSitting(one) || one.tableIds.length === 0 || one.seatedAt < night.startAt)
    return [];
  return [
    { size: one.covers, seatedAt: minutesInto(night, one.seatedAt), readyAt: minutesInto(night, endAt) },
  ];
}
