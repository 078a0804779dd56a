/** What a table of each shape is like before anybody has changed it: how many sit there, and how large it is. */
import { extentOf } from '#shared/floor/usual-extent.ts';
import type { Table } from '#shared/tables/table.ts';

export type Shape = Table['shape'];

export const shapes: readonly Shape[] = ['round', 'square', 'rectangle', 'oval', 'diamond', 'booth'];

const seatsOf: Readonly<Record<Shape, readonly [number, number]>> = {
  round: [2, 4],
  square: [2, 4],
  diamond: [2, 4],
  rectangle: [4, 6],
  oval: [4, 6],
  booth: [2, 4],
};

const onSizes = (extent: number): number => Math.round(extent / 4) * 4;

export function newTable(shape: Shape, named: Pick<Table, 'name' | 'area'>) {
  const [seatsMin, seatsMax] = seatsOf[shape];
  const { width, height } = extentOf({ shape, seatsMax, width: null, height: null });
  const extent = { width: onSizes(width), height: onSizes(height) };
  return { ...named, shape, seatsMin, seatsMax, rotation: 0, ...extent };
}
