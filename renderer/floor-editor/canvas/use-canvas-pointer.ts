/** Mouse, pen and finger on the drawing. What is pulled is drawn at once and saved as one gesture when it is let go. */
import { type PointerEvent, useMemo } from 'react';
import { useRefusal } from '#renderer/roles/use-refusal.ts';
import { toFloor } from '#shared/floor/fit.ts';
import type { Point } from '#shared/floor/place.ts';
import { handles } from '#shared/floor/resize.ts';
import type { DrawnRoom } from '../drawn.ts';
import { useEditorStore } from '../editor-context.tsx';
import { type EditorStore, nothingPulled } from '../editor-store.ts';
import { type FloorGestures, useFloorGestures } from '../use-floor-gestures.ts';
import { boxBetween, caughtIn, type Hand, movedTo, type Pull, pulledTo, restedBeside } from './pull.ts';

/** Pixels a press may tremble before it is a pull. */
const slop = 4;
/** Pixels within which tables fall into line. */
const reach = 6;

export type CanvasPointer = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
};

type Desk = {
  readonly editor: EditorStore;
  readonly room: DrawnRoom;
  readonly gestures: FloorGestures;
  /** Says who may draw; true when the person at the screen may not. */
  readonly refuse: () => boolean;
};

export function useCanvasPointer(room: DrawnRoom): CanvasPointer {
  const editor = useEditorStore();
  const gestures = useFloorGestures();
  const refuse = useRefusal();
  return useMemo(() => {
    const desk = { editor, room, gestures, refuse: () => refuse('floor') };
    return {
      onPointerDown: (event) => begin(desk, event),
      onPointerMove: (event) => goOn(desk, event),
      onPointerUp: ({ altKey }) => end(desk, altKey),
      onPointerCancel: () => cancelPull(editor),
    };
  }, [editor, room, gestures, refuse]);
}

/** What was pulled goes back to where it was. */
export function cancelPull(editor: EditorStore): void {
  editor.setState(({ pull, drafts }) => {
    const pulled = pull === null ? [] : idsOf(pull);
    return { ...nothingPulled, drafts: new Map([...drafts].filter(([id]) => !pulled.includes(id))) };
  });
}

function idsOf(pull: Pull): readonly string[] {
  if (pull.kind === 'move' || pull.kind === 'nudge') return [...pull.places.keys()];
  return pull.kind === 'lasso' ? [] : [pull.tableId];
}

function pointOf(editor: EditorStore, event: PointerEvent<HTMLElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return toFloor(editor.getState().view, { x: event.clientX - left, y: event.clientY - top });
}

function begin(desk: Desk, event: PointerEvent<HTMLElement>): void {
  const { editor, gestures } = desk;
  if (event.button !== 0 || !(event.target instanceof Element)) return;
  const tableId = event.target.closest('[data-table-id]')?.getAttribute('data-table-id') ?? null;
  const { tool } = editor.getState();
  const takesRight = tool.kind === 'paint' || isHandle(event.target);
  if (takesRight && desk.refuse()) return;
  if (tool.kind === 'paint') {
    const pressed = desk.room.drawn.flatMap(({ table }) => (table.id === tableId ? [table] : []));
    gestures.change(pressed, { sectionId: tool.sectionId });
    return;
  }
  // A finger on the bare floor scrolls it.
  if (tableId === null && event.pointerType === 'touch' && !isHandle(event.target)) {
    editor.setState({ selected: [] });
    return;
  }
  event.currentTarget.setPointerCapture(event.pointerId);
  editor.setState({ pull: pullAt(desk, event, tableId), guides: [] });
}

const isHandle = (target: Element): boolean => target.closest('[data-handle]') !== null;

function pullAt(
  { editor, room }: Desk,
  event: PointerEvent<HTMLElement>,
  tableId: string | null,
): Pull | null {
  const from = pointOf(editor, event);
  const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
  if (handle !== null) return pullOfHandle({ editor, room }, handle.getAttribute('data-handle'), from);
  if (tableId !== null) return { kind: 'press', from, tableId, isAdding: event.shiftKey };
  event.currentTarget.focus({ preventScroll: true });
  return { kind: 'lasso', from, before: event.shiftKey ? editor.getState().selected : [] };
}

function pullOfHandle(
  { editor, room }: Pick<Desk, 'editor' | 'room'>,
  name: string | null,
  from: Point,
): Pull | null {
  const drawn = room.drawn.find(({ table }) => table.id === editor.getState().selected[0]);
  if (drawn === undefined) return null;
  const { place, table } = drawn;
  const handle = handles.find((each) => each === name);
  return handle === undefined
    ? { kind: 'turn', tableId: table.id, place }
    : { kind: 'resize', from, tableId: table.id, handle, place };
}

function goOn(desk: Desk, event: PointerEvent<HTMLElement>): void {
  const { editor, room } = desk;
  const { pull, view } = editor.getState();
  if (pull === null || pull.kind === 'nudge') return;
  const hand: Hand = { to: pointOf(editor, event), isFree: event.altKey, reach: reach / view.scale };
  if (pull.kind === 'lasso') {
    const lasso = boxBetween(pull.from, hand.to);
    editor.setState({ lasso, selected: [...new Set([...pull.before, ...caughtIn(lasso, room)])] });
    return;
  }
  if (pull.kind === 'press') {
    const far = Math.hypot(hand.to.x - pull.from.x, hand.to.y - pull.from.y) * view.scale;
    if (far > slop) lift(desk, pull);
    return;
  }
  const { places, guides } = pull.kind === 'move' ? movedTo(pull, room, hand) : pulledTo(pull, hand);
  editor.setState(({ drafts }) => ({ drafts: new Map([...drafts, ...places]), guides }));
}

/** A press that goes somewhere takes the table along, with everything chosen together with it. */
function lift({ editor, room, refuse }: Desk, { tableId, from }: Extract<Pull, { kind: 'press' }>): void {
  if (refuse()) {
    editor.setState({ ...nothingPulled, selected: [tableId] });
    return;
  }
  const { selected } = editor.getState();
  const moving = selected.includes(tableId) ? selected : [tableId];
  const places = new Map(
    room.drawn.flatMap(({ table, place }) => (moving.includes(table.id) ? [[table.id, place] as const] : [])),
  );
  editor.setState({ selected: moving, pull: { kind: 'move', from, leadId: tableId, places } });
}

/** `isFree`: Alt is held, and it stays just where it is. */
function end({ editor, room, gestures }: Desk, isFree: boolean): void {
  const { pull, drafts, selected, lasso } = editor.getState();
  if (pull === null || pull.kind === 'nudge') return;
  if (pull.kind === 'press') {
    const { tableId, isAdding } = pull;
    editor.setState({ ...nothingPulled, selected: isAdding ? toggled(selected, tableId) : [tableId] });
    return;
  }
  if (pull.kind === 'lasso') {
    editor.setState({ ...nothingPulled, ...(lasso === null ? { selected: pull.before } : {}) });
    return;
  }
  const pulled = idsOf(pull);
  const places = new Map([...drafts].filter(([id]) => pulled.includes(id)));
  const rested = pull.kind === 'move' && !isFree ? restedBeside(places, room) : places;
  editor.setState({ drafts: new Map([...drafts, ...rested]) });
  gestures.keepPlaces(rested);
}

export const toggled = (selected: readonly string[], id: string): readonly string[] =>
  selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
