/** What is being dragged now, anywhere on the stand. */
import { useStore } from 'zustand';
import type { DragPayload } from './drag-payload.ts';
import { useDragRegistry } from './drag-registry.ts';

export const useDragged = (): DragPayload | null => useStore(useDragRegistry().hand);
