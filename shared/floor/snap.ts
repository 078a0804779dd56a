// Where what is being moved comes to rest: in line with another table where one is near, else on the grid.
import type { Box, Point } from './place.ts';

/** Forty centimetres: a floor is drawn on squares of this side. */
export const gridStep = 8;

type Axis = 'x' | 'y';

/** A line two tables share: its axis, where it is, and how far it reaches along the other axis. */
export interface Guide {
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Moving {
  /** The box around everything that moves. */
  readonly box: Box;
  /** What is put on the grid: the corner of the table that was taken hold of. */
  readonly corner: Point;
}

interface Surroundings {
  readonly others: readonly Box[];
  /** How near a line has to be. */
  readonly reach: number;
}

export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

const extentAlong = { x: 'width', y: 'height' } as const;
const across = { x: 'y', y: 'x' } as const;

export function snapMove(moving: Moving, by: Point, surroundings: Surroundings): Snapped {
  const x = snapAlong('x', { moving, by: by.x, surroundings });
  const y = snapAlong('y', { moving, by: by.y, surroundings });
  const { box } = moving;
  const rested = { ...box, x: box.x + x.by, y: box.y + y.by };
  return {
    by: { x: x.by, y: y.by },
    guides: [...guidesTo('x', rested, x.line), ...guidesTo('y', rested, y.line)],
  };
}

/** A line of a table that stands, and the table. */
interface Line {
  readonly at: number;
  readonly of: Box;
}

interface Along {
  readonly moving: Moving;
  readonly by: number;
  readonly surroundings: Surroundings;
}

function snapAlong(axis: Axis, along: Along): { readonly by: number; readonly line: Line | null } {
  const { moving, by, surroundings } = along;
  const moved = { ...moving.box, [axis]: moving.box[axis] + by };
  let best: { readonly gap: number; readonly line: Line } | null = null;
  for (const of of surroundings.others) {
    for (const [own, at] of pairsOf(axis, moved, of)) {
      const gap = at - own;
      const isNear = Math.abs(gap) <= surroundings.reach;
      if (isNear && (best === null || Math.abs(gap) < Math.abs(best.gap))) best = { gap, line: { at, of } };
    }
  }
  if (best !== null) return { by: Math.round(by + best.gap), line: best.line };
  const corner = moving.corner[axis];
  return { by: Math.round((corner + by) / gridStep) * gridStep - corner, line: null };
}

/** Edges line up with edges, middles with middles. */
function pairsOf(axis: Axis, own: Box, other: Box): readonly (readonly [number, number])[] {
  const [near, far] = [edgesOf(axis, own), edgesOf(axis, other)];
  const middles = [(near[0] + near[1]) / 2, (far[0] + far[1]) / 2] as const;
  return [...near.flatMap((mine) => far.map((theirs) => [mine, theirs] as const)), middles];
}

const edgesOf = (axis: Axis, box: Box): readonly [number, number] => [
  box[axis],
  box[axis] + box[extentAlong[axis]],
];

function guidesTo(axis: Axis, rested: Box, line: Line | null): readonly Guide[] {
  if (line === null) return [];
  const ends = [...edgesOf(across[axis], rested), ...edgesOf(across[axis], line.of)];
  return [{ axis, at: line.at, from: Math.min(...ends), to: Math.max(...ends) }];
}
