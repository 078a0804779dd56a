// Several tables brought into line, or put at even distances, as they are seen: turned ones by the ground they cover.
import { must } from '#shared/must.ts';
import { type Box, boundsOf, type Place } from './place.ts';

type Places = ReadonlyMap<string, Place>;
type Axis = 'x' | 'y';
type Side = 'start' | 'middle' | 'end';

const extentAlong = { x: 'width', y: 'height' } as const;
const share = { start: 0, middle: 0.5, end: 1 } as const;

const groundOf = (place: Place): Box => must(boundsOf([place]), 'the ground a table covers');

const shifted = (place: Place, axis: Axis, by: number): Place => ({
  ...place,
  [axis]: Math.max(0, Math.round(place[axis] + by)),
});

export function align(places: Places, axis: Axis, side: Side): Places {
  const around = boundsOf(places.values());
  if (around === null) return places;
  const lineIn = (box: Box): number => box[axis] + box[extentAlong[axis]] * share[side];
  const line = lineIn(around);
  return new Map(
    [...places].map(([id, place]) => [id, shifted(place, axis, line - lineIn(groundOf(place)))]),
  );
}

/** The two outermost stay; between any two neighbours there is as much room as between any other two. */
export function distribute(places: Places, axis: Axis): Places {
  const extent = extentAlong[axis];
  const inOrder = [...places]
    .map(([id, place]) => ({ id, place, ground: groundOf(place) }))
    .sort((left, right) => left.ground[axis] - right.ground[axis]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || inOrder.length < 3) return places;
  const covered = inOrder.reduce((sum, { ground }) => sum + ground[extent], 0);
  const span = last.ground[axis] + last.ground[extent] - first.ground[axis];
  const gap = (span - covered) / (inOrder.length - 1);
  let at = first.ground[axis];
  return new Map(
    inOrder.map(({ id, place, ground }) => {
      const moved = shifted(place, axis, at - ground[axis]);
      at += ground[extent] + gap;
      return [id, moved];
    }),
  );
}
