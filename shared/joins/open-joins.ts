// Which known joins could be made now: every table of them is there and, as the caller sees it, free.
import type { Table } from '#shared/tables/table.ts';
import type { Join } from './join.ts';

export interface OpenJoin {
  readonly tables: readonly Table[];
  readonly seatsMin: number;
  readonly seatsMax: number;
}

interface Floor {
  readonly joins: Iterable<Join>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly isFree: (table: Table) => boolean;
}

/** The smallest first. */
export function openJoins({ joins, tables, isFree }: Floor): readonly OpenJoin[] {
  const open: OpenJoin[] = [];
  for (const { removed, tableIds, seatsMin, seatsMax } of joins) {
    const found = tableIds
      .flatMap((id) => tables.get(id) ?? [])
      .filter((table) => !table.removed && isFree(table));
    if (!removed && found.length === tableIds.length) open.push({ tables: found, seatsMin, seatsMax });
  }
  return open.sort((left, right) => left.seatsMax - right.seatsMax);
}
