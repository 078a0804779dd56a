/** What is being dragged now, anywhere on the stand. */
import { useDndContext } from '@dnd-kit/core';
import type { DragPayload } from './drag-payload.ts';
import { useDragRegistry } from './drag-registry.ts';

export function useDragged(): DragPayload | null {
  const { active } = useDndContext();
  const { sources } = useDragRegistry();
  return active === null ? null : (sources.get(active.id)?.payload ?? null);
}
