/**
 * The keyboard of the drawing. A key held down is one gesture, saved when it is let go. Keys are silent while one types
 * and behind a lock.
 */

import { useEffect } from 'react';
import { isTyping } from '#renderer/host-stand/typing.ts';
import { useRefusal } from '#renderer/roles/use-refusal.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { boundsOf, type Point } from '#shared/floor/place.ts';
import { sizeStep, withSize } from '#shared/floor/resize.ts';
import { gridStep } from '#shared/floor/snap.ts';
import { turnedBy, turnStep } from '#shared/floor/turn.ts';
import type { DrawnRoom } from '../drawn.ts';
import { useEditorStore } from '../editor-context.tsx';
import { editorKeyOf } from '../editor-keys.ts';
import type { EditorStore } from '../editor-store.ts';
import { focusDetails } from '../side/focus-details.ts';
import { type FloorGestures, useFloorGestures } from '../use-floor-gestures.ts';
import { type Places, shiftedBy, withinFloor } from './pull.ts';
import { cancelPull, toggled } from './use-canvas-pointer.ts';

type Desk = {
  readonly editor: EditorStore;
  readonly room: DrawnRoom;
  readonly gestures: FloorGestures;
  /** Says who may draw; true when the person at the screen may not. */
  readonly refuse: () => boolean;
};

export function useCanvasKeys(room: DrawnRoom): void {
  const { store } = useServices();
  const editor = useEditorStore();
  const gestures = useFloorGestures();
  const refuse = useRefusal();
  useEffect(() => {
    const desk = { editor, room, gestures, refuse: () => refuse('floor') };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (store.getState().door?.kind !== 'open' || isElsewhere(event.target)) return;
      if (event.key === 'Escape' ? leave(editor) : act(desk, event)) event.preventDefault();
    };
    const letGo = (): void => keepNudged(desk);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keyup', letGo);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keyup', letGo);
      window.removeEventListener('blur', letGo);
    };
  }, [editor, room, gestures, store, refuse]);
}

const isElsewhere = (target: EventTarget | null): boolean =>
  isTyping(target) || (target instanceof Element && target.closest('[role="combobox"]') !== null);

/** One step back: what is being pulled, the brush, the selection; with none of them the page itself is left. */
function leave(editor: EditorStore): boolean {
  const { pull, tool, selected } = editor.getState();
  if (pull !== null) cancelPull(editor);
  else if (tool.kind === 'paint') editor.setState({ tool: { kind: 'select' } });
  else if (selected.length > 0) editor.setState({ selected: [] });
  else return false;
  return true;
}

const focusedTableId = (): string | null =>
  document.activeElement?.closest('[data-table-id]')?.getAttribute('data-table-id') ?? null;

/** The copies are what is chosen now: the next key is about them, not about the table they were made from. */
const leaveTable = (): void =>
  document.activeElement?.closest('[data-table-id]')?.closest<HTMLElement>('[data-ground]')?.focus();

/** The keys mean what is chosen; a table with the focus that is not among them is meant alone. */
function meant({ editor, room }: Desk): Places {
  const { selected, drafts } = editor.getState();
  const focused = focusedTableId();
  const ids = focused === null || selected.includes(focused) ? selected : [focused];
  // From where the last key brought it, also where the drawing has not caught up with that key yet.
  return new Map(
    room.drawn.flatMap(({ table, place }) =>
      ids.includes(table.id) ? [[table.id, drafts.get(table.id) ?? place] as const] : [],
    ),
  );
}

function act(desk: Desk, event: KeyboardEvent): boolean {
  const way = ways[event.key];
  const focused = focusedTableId();
  switch (editorKeyOf(event)) {
    case 'move':
    case 'moveLittle':
      return way !== undefined && nudge(desk, (places) => shifted(places, way, event.shiftKey));
    case 'resize':
      return way !== undefined && nudge(desk, (places) => resized(places, way));
    case 'open':
    case 'choose':
      return focused !== null && choose(desk, focused, event.key === 'Enter');
    case 'chooseAll':
      return chooseAll(desk);
    case 'turn':
      return nudge(desk, (places) => turned(places, event.shiftKey));
    case 'duplicate':
      return duplicate(desk);
    case 'remove':
      return remove(desk);
    case 'next':
    case 'leave':
    case null:
      return false;
  }
}

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function choose({ editor }: Desk, tableId: string, isOpening: boolean): boolean {
  const { selected } = editor.getState();
  if (!isOpening) editor.setState({ selected: toggled(selected, tableId) });
  else focusDetails(() => editor.setState({ selected: selected.includes(tableId) ? selected : [tableId] }));
  return true;
}

function chooseAll({ editor, room }: Desk): boolean {
  editor.setState({ selected: room.drawn.map(({ table }) => table.id) });
  return true;
}

function duplicate(desk: Desk): boolean {
  const { room, gestures } = desk;
  if (desk.refuse()) return true;
  const ids = meant(desk);
  gestures.duplicate(
    room,
    room.drawn.filter(({ table }) => ids.has(table.id)),
  );
  leaveTable();
  return true;
}

function remove(desk: Desk): boolean {
  const { room, gestures } = desk;
  const places = meant(desk);
  if (places.size === 0) return false;
  if (desk.refuse()) return true;
  gestures.remove(room.drawn.flatMap(({ table }) => (places.has(table.id) ? [table] : [])));
  return true;
}

const turned = (places: Places, isBack: boolean): Places =>
  new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, rotation: turnedBy(place.rotation, isBack ? -turnStep : turnStep) },
    ]),
  );

function nudge(desk: Desk, change: (places: Places) => Places): boolean {
  const { editor } = desk;
  const { pull } = editor.getState();
  if (pull !== null && pull.kind !== 'nudge') return true;
  const places = meant(desk);
  if (places.size === 0) return false;
  if (desk.refuse()) return true;
  const nudged = change(places);
  editor.setState(({ drafts }) => ({
    pull: { kind: 'nudge', places: nudged },
    selected: [...nudged.keys()],
    drafts: new Map([...drafts, ...nudged]),
  }));
  return true;
}

function keepNudged({ editor, gestures }: Desk): void {
  const { pull } = editor.getState();
  if (pull?.kind === 'nudge') gestures.keepPlaces(pull.places);
}

/** To the next line of the grid that way, or by the smallest step there is. */
function shifted(places: Places, way: Point, isSmall: boolean): Places {
  const box = boundsOf(places.values());
  const [lead] = places.values();
  if (box === null || lead === undefined) return places;
  const along = (at: number, sign: number): number => {
    if (sign === 0 || isSmall) return sign;
    const line = sign > 0 ? Math.floor(at / gridStep) + 1 : Math.ceil(at / gridStep) - 1;
    return line * gridStep - at;
  };
  const by = withinFloor(box, { x: along(lead.x, way.x), y: along(lead.y, way.y) });
  return shiftedBy(places, { x: Math.ceil(by.x), y: Math.ceil(by.y) });
}

const resized = (places: Places, way: Point): Places =>
  new Map(
    [...places].map(([id, place]) => {
      const size = { width: place.width + way.x * sizeStep, height: place.height + way.y * sizeStep };
      return [id, withSize(place, size, { x: 1, y: 1 })];
    }),
  );
