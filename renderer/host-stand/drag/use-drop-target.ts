/** Makes an element a place where something can be dropped. It is only ever over what it accepts. */
import { useDroppable } from '@dnd-kit/core';
import { useLayoutEffect } from 'react';
import type { DragPayload } from './drag-payload.ts';
import { accepts, type DropTarget, useDragRegistry } from './drag-registry.ts';

export type Droppable = {
  readonly ref: (element: HTMLElement | null) => void;
  /** What would be dropped here now. */
  readonly over: DragPayload | null;
  /** What is being dragged anywhere and could be dropped here. */
  readonly offered: DragPayload | null;
};

export function useDropTarget(id: string, target: DropTarget): Droppable {
  const registry = useDragRegistry();
  const { setNodeRef, isOver, active } = useDroppable({ id });
  useLayoutEffect(() => {
    registry.targets.set(id, target);
    return () => {
      registry.targets.delete(id);
    };
  }, [registry, id, target]);
  const source = active === null ? undefined : registry.sources.get(active.id);
  const offered =
    source !== undefined && active !== null && accepts(registry, active.id, id) ? source.payload : null;
  return { ref: setNodeRef, offered, over: isOver ? offered : null };
}
