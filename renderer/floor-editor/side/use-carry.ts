/**
 * A press puts a table where there is room; a pull carries it to where it is let go. The press after a pull is part of
 * the pull.
 */
import { type PointerEvent, useRef } from 'react';
import { toFloor } from '#shared/floor/fit.ts';
import type { Point, Size } from '#shared/floor/place.ts';
import { gridStep } from '#shared/floor/snap.ts';
import { useEditorStore } from '../editor-context.tsx';
import type { EditorStore, Ghost } from '../editor-store.ts';

const slop = 6;

type Carried = Omit<Ghost, 'at'> & { readonly extent: Size };

export function useCarry(carried: Carried, put: (at: Point | null) => void) {
  const editor = useEditorStore();
  const from = useRef<Point | null>(null);
  const wasPulled = useRef(false);
  const { shape, tableId, extent } = carried;
  const stop = (): void => {
    from.current = null;
    editor.setState({ ghost: null });
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      from.current = { x: event.clientX, y: event.clientY };
      wasPulled.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent<HTMLElement>): void => {
      if (from.current === null) return;
      if (Math.hypot(x - from.current.x, y - from.current.y) > slop) wasPulled.current = true;
      if (wasPulled.current) editor.setState({ ghost: { shape, tableId, at: { x, y } } });
    },
    onPointerUp: ({ clientX: x, clientY: y }: PointerEvent<HTMLElement>): void => {
      if (from.current !== null && wasPulled.current) {
        const at = spotUnder(editor, { x, y }, extent);
        if (at !== null) put(at);
      }
      stop();
    },
    onPointerCancel: stop,
    onClick: (): void => {
      if (!wasPulled.current) put(null);
      wasPulled.current = false;
    },
  };
}

/** The square of the grid under the hand, the table in the middle of it; null beside the drawing. */
function spotUnder(editor: EditorStore, { x, y }: Point, extent: Size): Point | null {
  const ground = document.elementFromPoint(x, y)?.closest('[data-ground]');
  if (ground === null || ground === undefined) return null;
  const { left, top } = ground.getBoundingClientRect();
  const middle = toFloor(editor.getState().view, { x: x - left, y: y - top });
  const onGrid = (at: number): number => Math.max(0, Math.round(at / gridStep) * gridStep);
  return { x: onGrid(middle.x - extent.width / 2), y: onGrid(middle.y - extent.height / 2) };
}
