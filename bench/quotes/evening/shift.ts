// What people do in an evening: come, are told, wait, are called, sit, leave, and what the host does about it.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import type { Stream } from '../stream.ts';
import type { Agenda } from './agenda.ts';
import type { Booking } from './booking.ts';
import { patienceMinutes } from './guest.ts';
import { type Habits, pairToKeep, pickTables } from './host.ts';
import { balkChance, quoteOfHost } from './host-quote.ts';
import { mealMinutes } from './meal.ts';
import type { WalkIn } from './night-plan.ts';
import type { NightTruth } from './night-truth.ts';
import {
  isWaiting,
  keptTables,
  putOnList,
  type Room,
  type RoomTable,
  takeOffList,
  type Waiting,
} from './room.ts';

export interface Shift {
  readonly room: Room;
  readonly agenda: Agenda;
  readonly truth: NightTruth;
  readonly habits: Habits;
  readonly overlooks: number;
  readonly tell: (line: HouseLine) => void;
  readonly attention: Stream;
  readonly quotes: Stream;
  readonly asksAgainEvery: number | null;
}

const noShowAfter = 20;
const callIgnoredFor = 6;

export function comeIn(shift: Shift, { at, eta, guest }: WalkIn): void {
  const { room, tell, agenda } = shift;
  mindTheRoom(shift, at);
  const party: Waiting = { guest, joinedAt: at, isBooked: false, isHere: eta === null };
  const tables = party.isHere ? pickTables(room, shift.habits, { party, at }) : [];
  if (tables.length > 0) {
    tell({ type: 'join', at, party: guest.id, size: guest.size });
    sit(shift, party, { at, tables });
    return;
  }
  const told = quoteOfHost(room, { size: guest.size, ahead: (eta ?? at) - at }, shift.quotes);
  if (guest.balks < balkChance(told)) return;
  tell({ type: 'join', at, party: guest.id, size: guest.size, ...(eta === null ? {} : { eta }) });
  tell({ type: 'quote', at, party: guest.id });
  putOnList(room, party);
  askAgain(shift, party, at);
  agenda.put(at + patienceMinutes(guest.patience, told), (leavesAt) => walkOff(shift, party, leavesAt));
  if (eta !== null) agenda.put(eta, (hereAt) => arrive(shift, party, hereAt));
}

export function comeAsBooked(shift: Shift, { bookedAt, arrivesAt, guest }: Booking): void {
  const { agenda, tell, room } = shift;
  if (arrivesAt === null) {
    agenda.put(bookedAt + noShowAfter, (at) => tell({ type: 'noshow', at, party: guest.id }));
    return;
  }
  agenda.put(arrivesAt, (at) => {
    tell({ type: 'arrive', at, party: guest.id });
    const party: Waiting = { guest, joinedAt: at, isBooked: true, isHere: true };
    putOnList(room, party);
    const tables = pickTables(room, shift.habits, { party, at });
    if (tables.length === 0) return;
    takeOffList(room, party);
    sit(shift, party, { at, tables });
  });
}

/** Walks the list in order, calls whoever can be seated and keeps pairs for large parties. */
export function mindTheRoom(shift: Shift, at: number): void {
  const { room, habits, attention, overlooks } = shift;
  for (const party of [...room.list]) {
    if (!party.isHere) continue;
    const tables = pickTables(room, habits, { party, at });
    if (tables.length > 0) {
      if (!attention.happens(overlooks)) call(shift, party, { at, tables });
      continue;
    }
    const pair = pairToKeep(room, party, at);
    if (pair !== null) keep(shift, party, { at, tables: pair.tables });
  }
}

interface Given {
  readonly at: number;
  readonly tables: readonly RoomTable[];
}

const idsOf = (tables: readonly RoomTable[]): readonly string[] => tables.map(({ id }) => id);

function keep({ tell }: Shift, party: Waiting, { at, tables }: Given): void {
  for (const table of tables) table.keptFor = party;
  tell({ type: 'hold', at, party: party.guest.id, tables: idsOf(tables) });
}

function call(shift: Shift, party: Waiting, { at, tables }: Given): void {
  const { room, agenda, tell } = shift;
  const { guest } = party;
  const kept = keptTables(room, party);
  if (kept.some((table) => !tables.includes(table))) tell({ type: 'hold', at, party: guest.id, tables: [] });
  takeOffList(room, party);
  take(tables, at, guest.size);
  tell({ type: 'call', at, party: guest.id, tables: idsOf(tables) });
  if (guest.ignoresCall)
    agenda.put(at + callIgnoredFor, (givenUpAt) => {
      tell({ type: 'noshow', at: givenUpAt, party: guest.id });
      for (const table of tables) free(table);
      mindTheRoom(shift, givenUpAt);
    });
  else agenda.put(at + guest.walksToTable, (sitsAt) => sit(shift, party, { at: sitsAt, tables }));
}

function sit(shift: Shift, party: Waiting, { at, tables }: Given): void {
  const { agenda, tell, truth } = shift;
  const { guest, joinedAt } = party;
  take(tables, at, guest.size);
  tell({ type: 'seat', at, party: guest.id, tables: idsOf(tables) });
  const sitting = { size: guest.size, seatedAt: at, waited: at - joinedAt, section: tables[0]?.section ?? 0 };
  const leavesAt = at + mealMinutes(truth, sitting, guest.meal);
  const checkAt = guest.checkBefore === null ? at : leavesAt - guest.checkBefore;
  if (checkAt > at) agenda.put(checkAt, () => tell({ type: 'check', at: checkAt, tables: idsOf(tables) }));
  agenda.put(leavesAt, () => {
    tell({ type: 'vacate', at: leavesAt, tables: idsOf(tables) });
    tables.forEach((table, index) => {
      agenda.put(leavesAt + (guest.bussing[index] ?? 0), (readyAt) => {
        tell({ type: 'ready', at: readyAt, tables: [table.id] });
        free(table);
        mindTheRoom(shift, readyAt);
      });
    });
  });
}

function arrive(shift: Shift, party: Waiting, at: number): void {
  if (!isWaiting(shift.room, party)) return;
  party.isHere = true;
  shift.tell({ type: 'arrive', at, party: party.guest.id });
  mindTheRoom(shift, at);
}

function walkOff({ room, tell }: Shift, party: Waiting, at: number): void {
  if (!isWaiting(room, party)) return;
  takeOffList(room, party);
  tell({ type: 'walkoff', at, party: party.guest.id });
}

function askAgain(shift: Shift, party: Waiting, at: number): void {
  const { asksAgainEvery, agenda, room, tell } = shift;
  if (asksAgainEvery === null) return;
  agenda.put(at + asksAgainEvery, (now) => {
    if (!isWaiting(room, party)) return;
    tell({ type: 'quote', at: now, party: party.guest.id });
    askAgain(shift, party, now);
  });
}

function take(tables: readonly RoomTable[], at: number, size: number): void {
  for (const table of tables) {
    table.isFree = false;
    table.taken = { at, size };
  }
}

function free(table: RoomTable): void {
  table.isFree = true;
  table.taken = null;
}
