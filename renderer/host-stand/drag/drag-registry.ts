/**
 * Who can be dragged now and where it can be dropped, by the ids the drag library knows. Sources and targets enter
 * themselves while they are on the screen; names are what a screen reader says.
 */
import { createContext, use } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { must } from '#shared/must.ts';
import type { DragPayload } from './drag-payload.ts';

export type DragSource = { readonly payload: DragPayload; readonly name: string };

export type DropTarget = {
  readonly name: string;
  readonly accepts: (payload: DragPayload) => boolean;
  readonly onDrop: (payload: DragPayload, by: DroppedBy) => void;
};

/** Keys leave the focus somewhere; a pointer leaves it alone. */
export type DroppedBy = 'keys' | 'pointer';

type Id = string | number;

export type DragRegistry = {
  readonly sources: Map<Id, DragSource>;
  readonly targets: Map<Id, DropTarget>;
  /** What is in a hand now. */
  readonly hand: StoreApi<DragPayload | null>;
  /** Parties a hand has put on a table itself, until they sit there. */
  readonly carried: Set<string>;
};

export const createDragRegistry = (): DragRegistry => ({
  sources: new Map(),
  targets: new Map(),
  hand: createStore<DragPayload | null>(() => null),
  carried: new Set(),
});

export const DragRegistryContext = createContext<DragRegistry | null>(null);

export const useDragRegistry = (): DragRegistry =>
  must(use(DragRegistryContext), 'a StandDrag around everything that is dragged');

export function accepts({ sources, targets }: DragRegistry, sourceId: Id, targetId: Id): boolean {
  const source = sources.get(sourceId);
  return source !== undefined && targets.get(targetId)?.accepts(source.payload) === true;
}
