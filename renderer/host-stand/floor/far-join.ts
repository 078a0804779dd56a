/** Whether putting tables together is worth a question: they stand far apart, and nobody has said that they go together. */
import type { Rows } from '#renderer/store/rows.ts';
import { layOut } from '#shared/floor/lay-out.ts';
import { roomsOf } from '#shared/floor/rooms.ts';
import { standApart } from '#shared/floor/stand-apart.ts';
import type { Table } from '#shared/tables/table.ts';

export function isFarJoin(tables: readonly Table[], rows: Rows): boolean {
  const isKnown = [...rows.joins.values()].some(
    ({ removed, tableIds }) => !removed && tables.every(({ id }) => tableIds.includes(id)),
  );
  if (isKnown) return false;
  if (new Set(tables.map(({ area }) => area)).size > 1) return true;
  const room = roomsOf(rows.tables).find(({ name }) => name === tables[0]?.area);
  const places = layOut(room?.tables ?? []);
  return standApart(tables.flatMap(({ id }) => places.get(id) ?? []));
}
