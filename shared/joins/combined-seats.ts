// How many sit at tables that are put together: as a manager said for just these, else at all their seats.
import type { Table } from '#shared/tables/table.ts';
import type { Join } from './join.ts';

interface Seats {
  readonly seatsMin: number;
  readonly seatsMax: number;
}

export function combinedSeats(
  tables: readonly Pick<Table, 'id' | 'seatsMin' | 'seatsMax'>[],
  joins: Iterable<Join>,
): Seats {
  const ids = new Set<string>(tables.map(({ id }) => id));
  for (const { removed, tableIds, seatsMin, seatsMax } of joins) {
    const isThese = tableIds.length === ids.size && tableIds.every((id) => ids.has(id));
    if (!removed && isThese) return { seatsMin, seatsMax };
  }
  return {
    seatsMin: Math.max(1, ...tables.map(({ seatsMin }) => seatsMin)),
    seatsMax: tables.reduce((sum, { seatsMax }) => sum + seatsMax, 0),
  };
}
