/** Where the chairs around a table are drawn: as many as it seats, evenly, on the sides people sit at. */
import type { Point, Size } from '#shared/floor/place.ts';
import type { Table } from '#shared/tables/table.ts';

/** The middle of a chair's back, and how far it is turned from lying above the table. */
export type Chair = Point & { readonly rotation: number };

type Drawn = Size & { readonly shape: Table['shape']; readonly seats: number };

/** From the edge of the table to the middle of the back. */
const away = 4;
const mostChairs = 16;

export function chairsAround({ shape, seats, width, height }: Drawn): readonly Chair[] {
  const count = Math.min(seats, mostChairs);
  if (shape === 'round' || shape === 'oval') return around(count, { width, height });
  if (shape === 'diamond') return atEdges(count, { width, height });
  const longSides = sidesOf(count, width >= height ? width / height : height / width);
  const isWide = width >= height;
  const [across, down] = isWide ? [longSides.long, longSides.short] : [longSides.short, longSides.long];
  return [
    ...along(across[0], { length: width, at: -away, rotation: 0 }),
    ...along(across[1], { length: width, at: height + away, rotation: 180 }),
    ...upright(down[0], { length: height, at: width + away, rotation: 90 }),
    ...upright(down[1], { length: height, at: -away, rotation: 270 }),
  ];
}

type Sides = { readonly long: readonly [number, number]; readonly short: readonly [number, number] };

/** A long table has people at its ends only when there are many. */
function sidesOf(count: number, ratio: number): Sides {
  const atEnds = ratio < 1.25 ? Math.floor(count / 2) : count >= 6 ? 2 : 0;
  const facing = count - atEnds;
  return {
    long: [Math.ceil(facing / 2), Math.floor(facing / 2)],
    short: [Math.ceil(atEnds / 2), Math.floor(atEnds / 2)],
  };
}

type Side = { readonly length: number; readonly at: number; readonly rotation: number };

const steps = (count: number, length: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => (length * (place + 1)) / (count + 1));

const along = (count: number, { length, at, rotation }: Side): readonly Chair[] =>
  steps(count, length).map((x) => ({ x, y: at, rotation }));

const upright = (count: number, { length, at, rotation }: Side): readonly Chair[] =>
  steps(count, length).map((y) => ({ x: at, y, rotation }));

function around(count: number, { width, height }: Size): readonly Chair[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = (2 * Math.PI * place) / count;
    return {
      x: width / 2 + (width / 2 + away) * Math.sin(angle),
      y: height / 2 - (height / 2 + away) * Math.cos(angle),
      rotation: (angle * 180) / Math.PI,
    };
  });
}

/** A diamond has its chairs in the middle of its edges, two that face each other first. */
function atEdges(count: number, { width, height }: Size): readonly Chair[] {
  const top = { x: width / 2, y: 0 };
  const right = { x: width, y: height / 2 };
  const bottom = { x: width / 2, y: height };
  const left = { x: 0, y: height / 2 };
  const edges = [
    [top, right],
    [bottom, left],
    [right, bottom],
    [left, top],
  ] as const;
  return edges.flatMap(([from, to], at) => {
    const here = Math.floor((count + 3 - at) / 4);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    return steps(here, 1).map((share) => ({
      x: from.x + (to.x - from.x) * share + away * Math.sin(angle),
      y: from.y + (to.y - from.y) * share - away * Math.cos(angle),
      rotation: (angle * 180) / Math.PI,
    }));
  });
}
