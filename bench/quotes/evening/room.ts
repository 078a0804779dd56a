// The room of a simulated evening as its host sees it: tables, who is on the list, what is kept for whom.
import { must } from '#shared/must.ts';
import type { Floor } from '../house/floor.ts';
import type { Guest } from './guest.ts';

export interface RoomTable {
  readonly id: string;
  readonly seats: number;
  readonly section: number;
  isFree: boolean;
  /** When whoever has it sat down or was called, and how many they are; stands until the table is ready. */
  taken: { readonly at: number; readonly size: number } | null;
  keptFor: Waiting | null;
}

export interface Waiting {
  readonly guest: Guest;
  readonly joinedAt: number;
  readonly isBooked: boolean;
  isHere: boolean;
}

export interface RoomPair {
  readonly tables: readonly [RoomTable, RoomTable];
  readonly seats: number;
}

export interface Room {
  readonly tables: readonly RoomTable[];
  readonly pairs: readonly RoomPair[];
  /** Parties with a booking first, then in the order they joined. */
  readonly list: Waiting[];
}

export function openRoom(floor: Floor): Room {
  const tables = floor.tables.map(
    ({ id, seats, section }): RoomTable => ({
      id,
      seats,
      section,
      isFree: true,
      taken: null,
      keptFor: null,
    }),
  );
  const tableOf = (id: string): RoomTable =>
    must(
      tables.find((table) => table.id === id),
      'a table of the floor',
    );
  const pairs = floor.pairs.map(
    ({ tables: [left, right], seats }): RoomPair => ({
      tables: [tableOf(left), tableOf(right)],
      seats,
    }),
  );
  return { tables, pairs, list: [] };
}

export function putOnList(room: Room, party: Waiting): void {
  const firstWalkIn = room.list.findIndex(({ isBooked }) => !isBooked);
  if (party.isBooked && firstWalkIn >= 0) room.list.splice(firstWalkIn, 0, party);
  else room.list.push(party);
}

export function takeOffList(room: Room, party: Waiting): void {
  room.list.splice(room.list.indexOf(party), 1);
  letGo(room, party);
}

function letGo(room: Room, party: Waiting): void {
  for (const table of room.tables) if (table.keptFor === party) table.keptFor = null;
}

export const isWaiting = (room: Room, party: Waiting): boolean => room.list.includes(party);

export const keptTables = (room: Room, party: Waiting): readonly RoomTable[] =>
  room.tables.filter(({ keptFor }) => keptFor === party);
