/**
 * What a manager is doing on the drawing: the room, the selection, the tool, and what is drawn here and not known to be
 * saved yet. It lives as long as the page is open.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FloorView } from '#shared/floor/fit.ts';
import type { Box, Place, Point } from '#shared/floor/place.ts';
import type { Guide } from '#shared/floor/snap.ts';
import type { Table } from '#shared/tables/table.ts';
import type { Pull } from './canvas/pull.ts';

export type Tool =
  | { readonly kind: 'select' }
  /** Tables that are pressed go to this section; null takes them out of theirs. */
  | { readonly kind: 'paint'; readonly sectionId: string | null };

/** A shape, or a table nobody has placed, on its way to the floor: where on the screen it is. */
export type Ghost = { readonly shape: Table['shape']; readonly tableId: string | null; readonly at: Point };

export type EditorState = {
  /** Null: the first there is. */
  readonly room: string | null;
  /** Rooms without a table yet, or any more: they are only here. */
  readonly emptyRooms: readonly string[];
  readonly selected: readonly string[];
  readonly tool: Tool;
  readonly pull: Pull | null;
  readonly drafts: ReadonlyMap<string, Place>;
  readonly guides: readonly Guide[];
  readonly lasso: Box | null;
  readonly ghost: Ghost | null;
  /** How the floor lies on the canvas now. */
  readonly view: FloorView;
  /** A factor on the scale at which the room fits. */
  readonly zoom: number;
  /** How often somebody asked to see the whole room. */
  readonly fits: number;
};

export type EditorStore = StoreApi<EditorState>;

export const createEditor = (): EditorStore =>
  createStore<EditorState>(() => ({
    room: null,
    emptyRooms: [],
    selected: [],
    tool: { kind: 'select' },
    pull: null,
    drafts: new Map(),
    guides: [],
    lasso: null,
    ghost: null,
    view: { scale: 1, left: 0, top: 0 },
    zoom: 1,
    fits: 0,
  }));

export const nothingPulled = { pull: null, guides: [], lasso: null, ghost: null } as const;

export function withoutDrafts(
  drafts: ReadonlyMap<string, Place>,
  settled: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  return new Map([...drafts].filter(([id, place]) => settled.get(id) !== place));
}
