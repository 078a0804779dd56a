// Whether tables stand too far from each other to be one table without a thought: some of them cannot be reached from the
// others by gaps that two chairs and a guest fill.
import { type Box, boundsOf, type Place } from './place.ts';

/** A metre and a half, in steps of the floor. */
const reach = 30;

export function standApart(places: readonly Place[]): boolean {
  const [first, ...others] = places.flatMap((place) => boundsOf([place]) ?? []);
  if (first === undefined) return false;
  const reached = [first];
  let left = others;
  for (;;) {
    const near = left.filter((box) => reached.some((known) => gapBetween(known, box) <= reach));
    if (near.length === 0) return left.length > 0;
    reached.push(...near);
    left = left.filter((box) => !near.includes(box));
  }
}

function gapBetween(one: Box, other: Box): number {
  const across = Math.max(0, other.x - (one.x + one.width), one.x - (other.x + other.width));
  const down = Math.max(0, other.y - (one.y + one.height), one.y - (other.y + other.height));
  return Math.hypot(across, down);
}
