/** What the hand is doing with the drawing, and what is drawn while it does. Nothing here is saved yet. */
import { wayOff } from '#shared/floor/laid-over.ts';
import { type Box, boundsOf, overlap, type Place, type Point } from '#shared/floor/place.ts';
import { type Handle, resizeBy, sizeStep } from '#shared/floor/resize.ts';
import { type Guide, snapMove } from '#shared/floor/snap.ts';
import { turnStep, turnTowards } from '#shared/floor/turn.ts';
import type { DrawnRoom } from '../drawn.ts';

export type Places = ReadonlyMap<string, Place>;

export type Pull =
  /** A table is pressed and not moved yet: on release it is chosen. */
  | { readonly kind: 'press'; readonly from: Point; readonly tableId: string; readonly isAdding: boolean }
  | { readonly kind: 'move'; readonly from: Point; readonly leadId: string; readonly places: Places }
  | {
      readonly kind: 'resize';
      readonly from: Point;
      readonly tableId: string;
      readonly handle: Handle;
      readonly place: Place;
    }
  | { readonly kind: 'turn'; readonly tableId: string; readonly place: Place }
  | { readonly kind: 'lasso'; readonly from: Point; readonly before: readonly string[] }
  /** Arrow keys held down: saved when they are let go. */
  | { readonly kind: 'nudge'; readonly places: Places };

export type Hand = {
  readonly to: Point;
  /** Alt: neither grid nor lines. */
  readonly isFree: boolean;
  /** How near counts as in line, in steps of the floor. */
  readonly reach: number;
};

export type Pulled = { readonly places: Places; readonly guides: readonly Guide[] };

type Moving = Extract<Pull, { kind: 'move' }>;

export function movedTo(pull: Moving, room: DrawnRoom, { to, isFree, reach }: Hand): Pulled {
  const box = boundsOf(pull.places.values());
  const corner = pull.places.get(pull.leadId);
  if (box === null || corner === undefined) return { places: pull.places, guides: [] };
  const wanted = withinFloor(box, { x: to.x - pull.from.x, y: to.y - pull.from.y });
  const others = room.drawn.flatMap(({ table, place }) =>
    pull.places.has(table.id) ? [] : (boundsOf([place]) ?? []),
  );
  const { by, guides } = isFree
    ? { by: { x: Math.round(wanted.x), y: Math.round(wanted.y) }, guides: [] }
    : snapMove({ box, corner }, wanted, { others, reach });
  return { places: shiftedBy(pull.places, by), guides };
}

/** Let go a little over another table, what was moved rests beside it. */
export function restedBeside(places: Places, { drawn }: DrawnRoom): Places {
  const standing = drawn.flatMap(({ table, place }) => (places.has(table.id) ? [] : [place]));
  const by = wayOff(places.values(), standing);
  return by === null ? places : shiftedBy(places, by);
}

export const shiftedBy = (places: Places, by: Point): Places =>
  new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, x: Math.max(0, place.x + by.x), y: Math.max(0, place.y + by.y) },
    ]),
  );

/** Everything that moves stays on the floor together. */
export const withinFloor = (box: Box, by: Point): Point => ({
  x: Math.max(-box.x, by.x),
  y: Math.max(-box.y, by.y),
});

export function pulledTo(pull: Extract<Pull, { kind: 'resize' | 'turn' }>, { to, isFree }: Hand): Pulled {
  const place =
    pull.kind === 'resize'
      ? resizeBy(pull.place, pull.handle, {
          by: { x: to.x - pull.from.x, y: to.y - pull.from.y },
          step: isFree ? 1 : sizeStep,
        })
      : { ...pull.place, rotation: turnTowards(pull.place, to, isFree ? 1 : turnStep) };
  return { places: new Map([[pull.tableId, place]]), guides: [] };
}

export const boxBetween = (from: Point, to: Point): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

export const caughtIn = (box: Box, { drawn }: DrawnRoom): readonly string[] =>
  drawn.filter(({ place }) => overlap({ ...box, rotation: 0 }, place)).map(({ table }) => table.id);
