/** A room as it is drawn: its tables where they stand or are being moved to, and those nobody has placed yet. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import type { Place } from '#shared/floor/place.ts';
import { type Room, roomsOf } from '#shared/floor/rooms.ts';
import type { Table } from '#shared/tables/table.ts';
import { type Drawn, type DrawnRoom, placeOf } from './drawn.ts';
import { useEditor } from './editor-context.tsx';

/** Rooms with tables, then those that have none. */
export function useRooms(): readonly Room[] {
  const tables = useStand(({ rows }) => rows.tables);
  const emptyRooms = useEditor((state) => state.emptyRooms);
  return useMemo(() => withEmpty(roomsOf(tables), emptyRooms), [tables, emptyRooms]);
}

function withEmpty(rooms: readonly Room[], emptyRooms: readonly string[]): readonly Room[] {
  const known = new Set(rooms.map(({ name }) => name));
  const others = emptyRooms.filter((name) => !known.has(name));
  return [...rooms, ...others.map((name) => ({ name, tables: [] }))];
}

type Places = ReadonlyMap<string, Place>;

const savedIn = ({ tables }: Room): Places =>
  new Map(
    tables.flatMap((table) => {
      const place = placeOf(table);
      return place === null ? [] : [[table.id, place] as const];
    }),
  );

function drawRoom({ name, tables }: Room, saved: Places, drafts: Places): DrawnRoom {
  const drawn: Drawn[] = [];
  const loose: Table[] = [];
  for (const table of tables) {
    const place = drafts.get(table.id) ?? saved.get(table.id);
    if (place === undefined) loose.push(table);
    else drawn.push({ table, place });
  }
  return { name, drawn, loose };
}

/** The room on the canvas; null where there is none at all. */
export function useDrawnRoom(): DrawnRoom | null {
  const rooms = useRooms();
  const wanted = useEditor(({ room }) => room);
  const drafts = useEditor((state) => state.drafts);
  const room = rooms.find(({ name }) => name === wanted) ?? rooms[0];
  const saved = useMemo(() => (room === undefined ? new Map() : savedIn(room)), [room]);
  return useMemo(() => (room === undefined ? null : drawRoom(room, saved, drafts)), [room, saved, drafts]);
}

/** What is selected and still there. */
export function useSelected(): readonly Drawn[] {
  const room = useDrawnRoom();
  const selected = useEditor((state) => state.selected);
  return useMemo(
    () => room?.drawn.filter(({ table }) => selected.includes(table.id)) ?? [],
    [room, selected],
  );
}
