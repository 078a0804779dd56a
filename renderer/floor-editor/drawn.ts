/** A table and where it is drawn; a room of them, and those nobody has placed yet. */
import type { Place } from '#shared/floor/place.ts';
import { extentOf } from '#shared/floor/usual-extent.ts';
import type { Table } from '#shared/tables/table.ts';

export type Drawn = { readonly table: Table; readonly place: Place };

export type DrawnRoom = {
  readonly name: string;
  readonly drawn: readonly Drawn[];
  readonly loose: readonly Table[];
};

export const placesIn = (drawn: readonly Drawn[]): ReadonlyMap<string, Place> =>
  new Map(drawn.map(({ table, place }) => [table.id, place]));

export const placeOf = (table: Table): Place | null =>
  table.x === null || table.y === null
    ? null
    : { x: table.x, y: table.y, rotation: table.rotation, ...extentOf(table) };
