/** Where a table stands, in squares of the grid, as one would say it to somebody who does not see the drawing. */
import type { TFunction } from 'i18next';
import type { Place } from '#shared/floor/place.ts';
import { gridStep } from '#shared/floor/snap.ts';
import type { Table } from '#shared/tables/table.ts';

const square = (along: number): number => Math.floor(along / gridStep) + 1;

export const spokenPlace = (t: TFunction, { name }: Pick<Table, 'name'>, { x, y, rotation }: Place): string =>
  t(rotation === 0 ? 'floorEditor.said.place' : 'floorEditor.said.turned', {
    table: name,
    column: square(x),
    row: square(y),
    degrees: rotation,
  });
