// Where every table of a room stands. Tables somebody has placed stay there; the others are put in rows below them, in
// the order given, without touching anything. The same tables always come to stand in the same places.
import type { Table } from '#shared/tables/table.ts';
import { type Box, boundsOf, type Place } from './place.ts';
import { extentOf } from './usual-extent.ts';

type Standing = Pick<Table, 'id' | 'shape' | 'seatsMax' | 'x' | 'y' | 'width' | 'height' | 'rotation'>;

/** Room to walk between tables. */
const aisle = 10;
/** A room is about this much wider than deep. */
const usualRatio = 1.4;

/** Where somebody placed it; null: nobody has. */
function placeOf(table: Standing): Place | null {
  const { x, y, rotation } = table;
  return x === null || y === null ? null : { x, y, rotation, ...extentOf(table) };
}

export function layOut(tables: readonly Standing[]): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>();
  const loose: Standing[] = [];
  for (const table of tables) {
    const place = placeOf(table);
    if (place === null) loose.push(table);
    else placed.set(table.id, place);
  }
  return new Map([...placed, ...inRows(loose, boundsOf(placed.values()))]);
}

function inRows(tables: readonly Standing[], above: Box | null): ReadonlyMap<string, Place> {
  const left = above?.x ?? 0;
  const width = Math.max(above?.width ?? 0, widthFor(tables));
  const places = new Map<string, Place>();
  let [x, y, depth] = [left, above === null ? 0 : above.y + above.height + aisle, 0];
  for (const table of tables) {
    const extent = extentOf(table);
    if (x > left && x + extent.width > left + width) {
      [x, y, depth] = [left, y + depth + aisle, 0];
    }
    places.set(table.id, { x, y, rotation: 0, ...extent });
    x += extent.width + aisle;
    depth = Math.max(depth, extent.height);
  }
  return places;
}

function widthFor(tables: readonly Standing[]): number {
  const ground = tables
    .map(extentOf)
    .reduce((sum, { width, height }) => sum + (width + aisle) * (height + aisle), 0);
  return Math.sqrt(ground * usualRatio);
}
