// A room is the area its tables stand in, by its name. Rooms come in the order of their first table, tables by number.
import type { Table } from '#shared/tables/table.ts';

export interface Room {
  readonly name: string;
  readonly tables: readonly Table[];
}

const byName = new Intl.Collator('en', { numeric: true }).compare;

export function roomsOf(tables: ReadonlyMap<string, Table>): readonly Room[] {
  const present = [...tables.values()].filter(({ removed }) => !removed);
  present.sort((left, right) => byName(left.name, right.name));
  return [...Map.groupBy(present, ({ area }) => area)].map(([name, inRoom]) => ({ name, tables: inRoom }));
}
