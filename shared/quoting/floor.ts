// The house by number: tables grouped in classes of equal seats, ascending, so that the simulation touches only arrays.
import { must } from '#shared/must.ts';
import type { House } from './house.ts';

export interface FloorJoin {
  readonly tables: readonly number[];
  readonly seats: number;
}

export interface Floor {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly seats: Int32Array;
  readonly classOf: Int32Array;
  readonly classSeats: readonly number[];
  /** Tables of each class. */
  readonly classTables: readonly (readonly number[])[];
  /** Fewest seats first. */
  readonly joins: readonly FloorJoin[];
}

export function floorOf(house: House): Floor {
  const ids = house.tables.map((table) => table.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const classSeats = [...new Set(house.tables.map((table) => table.seats))].sort((a, b) => a - b);
  const joins = house.joins.map((join) => ({
    tables: join.tables.map((id) => must(indexOf.get(id), `table ${id} of a join`)),
    seats: join.seats,
  }));
  return {
    ids,
    indexOf,
    seats: Int32Array.from(house.tables, (table) => table.seats),
    classOf: Int32Array.from(house.tables, (table) => classSeats.indexOf(table.seats)),
    classSeats,
    classTables: classSeats.map((seats) =>
      house.tables.flatMap((table, index) => (table.seats === seats ? [index] : [])),
    ),
    joins: joins.filter((join) => join.tables.length > 0).sort((a, b) => a.seats - b.seats),
  };
}

/** The class of the smallest table that takes the size; the number of classes when none does. */
export function homeClass(floor: Floor, size: number): number {
  const home = floor.classSeats.findIndex((seats) => seats >= size);
  return home === -1 ? floor.classSeats.length : home;
}

export const couldSeat = (floor: Floor, size: number): boolean =>
  homeClass(floor, size) < floor.classSeats.length || floor.joins.some((join) => join.seats >= size);
