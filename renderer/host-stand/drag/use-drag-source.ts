/**
 * Makes an element something one can drag: with the mouse, with a finger that rests on it, or by the keyboard while
 * the grip has the focus.
 */
import { useDraggable } from '@dnd-kit/core';
import { useLayoutEffect } from 'react';
import { type DragSource, useDragRegistry } from './drag-registry.ts';

type Listeners = ReturnType<typeof useDraggable>['listeners'];

export type Draggable = {
  readonly ref: (element: HTMLElement | null) => void;
  /** What has the focus when it is picked up by the keyboard. */
  readonly gripRef: (element: HTMLElement | null) => void;
  readonly listeners: Listeners;
  readonly isDragging: boolean;
};

export function useDragSource(id: string, source: DragSource): Draggable {
  const { sources } = useDragRegistry();
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging } = useDraggable({ id });
  useLayoutEffect(() => {
    sources.set(id, source);
    return () => {
      sources.delete(id);
    };
  }, [sources, id, source]);
  return { ref: setNodeRef, gripRef: setActivatorNodeRef, listeners, isDragging };
}
