// How large a table is with its chairs when nobody has said: by its shape and by how many sit there.
import type { Table } from '#shared/tables/table.ts';
import type { Size } from './place.ts';

const square = (seats: number): number => Math.min(60, 20 + 3 * seats);

/** Two sit at the ends of a long table, the others face each other. */
const long = (seats: number): number => Math.min(160, 20 + 6 * Math.ceil(seats / 2));

function usualExtent({ shape, seatsMax }: Pick<Table, 'shape' | 'seatsMax'>): Size {
  switch (shape) {
    case 'round':
    case 'square':
    case 'diamond':
      return { width: square(seatsMax), height: square(seatsMax) };
    case 'oval':
    case 'rectangle':
    case 'booth':
      return { width: long(seatsMax), height: 26 };
  }
}

export function extentOf(table: Pick<Table, 'shape' | 'seatsMax' | 'width' | 'height'>): Size {
  const usual = usualExtent(table);
  return { width: table.width ?? usual.width, height: table.height ?? usual.height };
}
