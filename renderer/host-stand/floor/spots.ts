/**
 * A spot is what looks and acts like one table: a table, or several put together for the next party or shared by one
 * that sits. Every table of a room is in exactly one spot; the first of its tables leads.
 */
import type { Rows } from '#renderer/store/rows.ts';
import { joinedBox } from '#shared/floor/joined-box.ts';
import { layOut } from '#shared/floor/lay-out.ts';
import type { Place } from '#shared/floor/place.ts';
import type { Room } from '#shared/floor/rooms.ts';
import { must } from '#shared/must.ts';
import { leadOf } from '#shared/tables/lead-of.ts';
import type { Table } from '#shared/tables/table.ts';

export type Spot = {
  readonly tables: readonly Table[];
  /** Where it is drawn: around all its tables, or on the first where another stands between them. */
  readonly place: Place;
  readonly shape: Table['shape'];
  /** Where the other tables are drawn that do not fit into one with the first. */
  readonly apart: readonly { readonly table: Table; readonly place: Place }[];
};

export function spotsOf(room: Room, seatings: Rows['seatings']): readonly Spot[] {
  const places = layOut(room.tables);
  return groupsOf(room.tables, seatings).map((tables) => {
    const [lead] = tables;
    const first = must(lead, 'a table in every spot');
    const placeAt = ({ id }: Table): Place => must(places.get(id), 'a place for every table');
    const own = tables.map(placeAt);
    if (tables.length === 1) return { tables, place: placeAt(first), shape: first.shape, apart: [] };
    const others = room.tables.filter((table) => !tables.includes(table)).map(placeAt);
    const box = joinedBox(own, others);
    if (box !== null) return { tables, place: { ...box, rotation: 0 }, shape: 'rectangle', apart: [] };
    const apart = tables.slice(1).map((table) => ({ table, place: placeAt(table) }));
    return { tables, place: placeAt(first), shape: first.shape, apart };
  });
}

/** Tables by the spot they belong to, the leading one first. */
export function groupsOf(
  tables: readonly Table[],
  seatings: Rows['seatings'],
): readonly (readonly Table[])[] {
  const leads = new Map(tables.map(({ id }) => [String(id), String(id)]));
  const rootOf = (id: string): string => {
    const next = leads.get(id) ?? id;
    return next === id ? id : rootOf(next);
  };
  const byId = new Map<string, Table>(tables.map((table) => [table.id, table]));
  for (const table of tables) {
    const { id } = table;
    const joinedTo = leadOf(table, byId);
    const shared = table.openSeatingIds.flatMap((seatingId) => seatings.get(seatingId)?.tableIds ?? []);
    const others = joinedTo === null ? shared : [joinedTo, ...shared];
    const lead = others.find((other) => leads.has(other));
    if (lead !== undefined && rootOf(id) !== rootOf(lead)) leads.set(rootOf(id), rootOf(lead));
  }
  const groups = Map.groupBy(tables, ({ id }) => rootOf(id));
  return [...groups].map(([lead, group]) =>
    group.toSorted((left, right) => Number(right.id === lead) - Number(left.id === lead)),
  );
}
