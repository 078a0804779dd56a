/**
 * What a manager does to the floor, each one gesture of the log. What is drawn stays as drawn until the station has said
 * what became of it.
 */

import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { CommandInputs } from '#renderer/connection/commands.ts';
import { type StandServices, useServices } from '#renderer/store/stand-context.tsx';
import { type Gestures, useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { freeSpot } from '#shared/floor/free-spot.ts';
import { wayOff } from '#shared/floor/laid-over.ts';
import { layOut } from '#shared/floor/lay-out.ts';
import { boundsOf, type Place, type Point, type Size } from '#shared/floor/place.ts';
import { gridStep } from '#shared/floor/snap.ts';
import { extentOf } from '#shared/floor/usual-extent.ts';
import { must } from '#shared/must.ts';
import { arrangedLimit } from '#shared/tables/arrange-floor.ts';
import { nextName } from '#shared/tables/next-name.ts';
import type { Table } from '#shared/tables/table.ts';
import { changedPlace } from './changed-place.ts';
import type { Drawn, DrawnRoom } from './drawn.ts';
import { useEditorStore } from './editor-context.tsx';
import { type EditorStore, nothingPulled, withoutDrafts } from './editor-store.ts';
import { newTable, type Shape } from './new-table.ts';
import { rowsWith } from './rows-with.ts';

type Change = CommandInputs['tables.arrange']['changes'][number];
type Details = Change['details'];

export type FloorGestures = {
  /** Saves where things are drawn now; nothing where nothing has changed. */
  readonly keepPlaces: (places: ReadonlyMap<string, Place>) => void;
  readonly change: (tables: readonly Table[], details: Details) => void;
  readonly changeEach: (tables: readonly Table[], of: (table: Table) => Details) => void;
  /** Where it is wanted, or where there is room. */
  readonly add: (room: DrawnRoom, shape: Shape, at: Point | null) => void;
  readonly place: (room: DrawnRoom, table: Table, at: Point | null) => void;
  readonly duplicate: (room: DrawnRoom, selected: readonly Drawn[]) => void;
  readonly remove: (tables: readonly Table[]) => void;
  readonly layOutLoose: (room: DrawnRoom) => void;
};

type Desk = {
  readonly services: StandServices;
  readonly editor: EditorStore;
  readonly make: Gestures['make'];
  readonly t: TFunction;
};

export function useFloorGestures(): FloorGestures {
  const { t } = useTranslation();
  const services = useServices();
  const editor = useEditorStore();
  const { make } = useGestures();
  return useMemo(() => createFloorGestures({ services, editor, make, t }), [services, editor, make, t]);
}

function createFloorGestures(desk: Desk): FloorGestures {
  const { services } = desk;
  return {
    keepPlaces: (places) => void keepPlaces(desk, places),
    change: (tables, details) =>
      void arrange(
        desk,
        tables.map(({ id }) => ({ tableId: id, details })),
      ),
    changeEach: (tables, of) =>
      void arrange(
        desk,
        tables.map((table) => ({ tableId: table.id, details: of(table) })),
      ),
    add: (room, shape, at) => {
      const tables = [...services.store.getState().rows.tables.values()];
      const details = newTable(shape, { name: nextName(tables, room.name), area: room.name });
      const spot = at === null ? freeSpot(details, spaceIn(room)) : besideOthers(room, details, at);
      addAll(desk, [{ tableId: services.mintId(), details: { ...details, ...spot } }]);
    },
    place: (room, table, at) => {
      const extent = extentOf(table);
      const spot = at === null ? freeSpot(extent, spaceIn(room)) : besideOthers(room, extent, at);
      addAll(desk, [{ tableId: table.id, details: { ...extent, ...spot } }]);
    },
    duplicate: (room, selected) => addAll(desk, copiesOf(desk, room, selected)),
    remove: (tables) => removeAll(desk, tables),
    layOutLoose: ({ drawn, loose }) => {
      const places = layOut([...drawn.map(({ table }) => table), ...loose]);
      const changes = loose.map(({ id }) => {
        const { x, y, ...rest } = must(places.get(id), 'a place for every table');
        return { tableId: id, details: { ...rest, x: onGrid(x), y: onGrid(y) } };
      });
      addAll(desk, changes);
    },
  };
}

/** One gesture, or as few as hold them all. */
async function arrange(
  { make }: Pick<Desk, 'make'>,
  changes: readonly Change[],
  done: string | null = null,
): Promise<boolean> {
  let isDone = true;
  for (let at = 0; at < changes.length; at += arrangedLimit) {
    const part = changes.slice(at, at + arrangedLimit);
    isDone = (await make('tables.arrange', { changes: part }, done)) && isDone;
  }
  return isDone;
}

/** Rounded up, so that what stood apart still does. */
const onGrid = (at: number): number => Math.ceil(at / gridStep) * gridStep;

async function keepPlaces(
  { services, editor, make }: Desk,
  places: ReadonlyMap<string, Place>,
): Promise<void> {
  const { tables } = services.store.getState().rows;
  const changes = [...places].flatMap(([tableId, place]) => {
    const details = changedPlace(tables.get(tableId), place);
    return details === null ? [] : [{ tableId, details }];
  });
  const settle = (): void => editor.setState(({ drafts }) => ({ drafts: withoutDrafts(drafts, places) }));
  editor.setState(nothingPulled);
  if (changes.length === 0) return settle();
  const isDone = await arrange({ make }, changes);
  if (isDone) await rowsWith(services.store, places);
  settle();
}

function addAll({ editor, make }: Desk, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  editor.setState({
    ...nothingPulled,
    selected: changes.map(({ tableId }) => tableId),
    tool: { kind: 'select' },
  });
  void arrange({ make }, changes);
}

/** Let go a little over a table that stands, it rests beside it. */
function besideOthers({ drawn }: DrawnRoom, { width, height }: Size, { x, y }: Point): Point {
  const standing = drawn.map(({ place }) => place);
  const by = wayOff([{ x, y, width, height, rotation: 0 }], standing) ?? { x: 0, y: 0 };
  return { x: x + by.x, y: y + by.y };
}

/** New tables go beside those that are there, not below a room that has space at its side. */
const usualWidth = 200;

function spaceIn({ drawn }: DrawnRoom) {
  const taken = drawn.map(({ place }) => place);
  const bounds = boundsOf(taken);
  return { taken, width: Math.max(usualWidth, bounds === null ? 0 : bounds.x + bounds.width) };
}

function copiesOf({ services }: Desk, room: DrawnRoom, selected: readonly Drawn[]): readonly Change[] {
  const tables = [...services.store.getState().rows.tables.values()];
  const { taken, width } = spaceIn(room);
  return selected.map(({ table, place }) => {
    const name = nextName(tables, table.area);
    const wanted = { x: place.x + place.width + gridStep, y: place.y };
    const spot = freeSpot(place, { taken, width, wanted });
    tables.push({ ...table, name });
    taken.push({ ...place, ...spot });
    const { area, seatsMin, seatsMax, shape, sectionId } = table;
    const details = { name, area, seatsMin, seatsMax, shape, sectionId, ...place, ...spot };
    return { tableId: services.mintId(), details };
  });
}

function removeAll(desk: Desk, tables: readonly Table[]): void {
  const { services, editor, t } = desk;
  const [first] = tables;
  const taken = tables.find(({ openSeatingIds }) => openSeatingIds.length > 0);
  if (first === undefined) return;
  if (taken !== undefined) {
    const { rows } = services.store.getState();
    const seating = rows.seatings.get(taken.openSeatingIds[0] ?? '');
    const name = partyName(t, rows.parties.get(seating?.partyId ?? '') ?? null);
    const text = t('floorEditor.taken.text', { table: taken.name, name });
    services.toasts.show({ title: t('floorEditor.taken.title'), text });
    return;
  }
  const changes = tables.map(({ id }) => ({ tableId: id, details: {}, removed: true }));
  editor.setState(({ emptyRooms }) => ({
    selected: [],
    room: first.area,
    emptyRooms: [...new Set([...emptyRooms, first.area])],
  }));
  void arrange(desk, changes, t('floorEditor.removed', { count: changes.length, table: first.name }));
}
