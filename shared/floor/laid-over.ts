// Which tables of a room lie over each other, and by how little what was put down has to give way. Edges may touch. A round
// table counts by the box it is drawn in, a turned one as it stands.
import { boundsOf, middleOf, overlap, type Place, type Point } from './place.ts';

type Places = ReadonlyMap<string, Place>;

/** By table, those it lies over; a table that lies over none is not among them. */
export function laidOver(places: Places): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, other: string): void => {
    found.set(id, [...(found.get(id) ?? []), other]);
  };
  const all = [...places];
  all.forEach(([id, place], at) => {
    for (const [other, its] of all.slice(at + 1)) {
      if (!areNear(place, its) || !overlap(place, its)) continue;
      note(id, other);
      note(other, id);
    }
  });
  return found;
}

/** Cheap, and true of every two that overlap: while a hand pulls, every two tables are asked in every frame. */
function areNear(one: Place, other: Place): boolean {
  const [from, to] = [middleOf(one), middleOf(other)];
  const reach = (Math.hypot(one.width, one.height) + Math.hypot(other.width, other.height)) / 2;
  return Math.hypot(to.x - from.x, to.y - from.y) < reach;
}

/** Forty centimetres: whoever lays a table further over another than that means it. */
const most = 8;

/** The shortest way, across or down, on which what is put down lies over nothing any more; null: none is short enough. */
export function wayOff(moving: Iterable<Place>, standing: readonly Place[]): Point | null {
  const moved = [...moving];
  const lies = (by: Point): boolean =>
    moved.some((place) =>
      standing.some((other) => overlap({ ...place, x: place.x + by.x, y: place.y + by.y }, other)),
    );
  if (!lies({ x: 0, y: 0 })) return { x: 0, y: 0 };
  const isOnFloor = (by: Point): boolean => moved.every(({ x, y }) => x + by.x >= 0 && y + by.y >= 0);
  const ways = moved.flatMap((place) => standing.flatMap((other) => edgeToEdge(place, other)));
  return (
    ways
      .filter((by) => lengthOf(by) <= most && isOnFloor(by))
      .sort((left, right) => lengthOf(left) - lengthOf(right))
      .find((by) => !lies(by)) ?? null
  );
}

const lengthOf = ({ x, y }: Point): number => Math.abs(x) + Math.abs(y);

/** The four ways to bring one box beside another, in whole steps. */
function edgeToEdge(place: Place, other: Place): readonly Point[] {
  const [own, its] = [boundsOf([place]), boundsOf([other])];
  if (own === null || its === null) return [];
  return [
    { x: Math.floor(its.x - own.x - own.width), y: 0 },
    { x: Math.ceil(its.x + its.width - own.x), y: 0 },
    { x: 0, y: Math.floor(its.y - own.y - own.height) },
    { x: 0, y: Math.ceil(its.y + its.height - own.y) },
  ];
}
