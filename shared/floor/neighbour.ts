// Which table an arrow key goes to: the nearest one that way, rather straight ahead than aside.
import { type Box, middleOf } from './place.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** One step aside counts as much as this many ahead. */
const aside = 2;

export function neighbourOf(
  places: ReadonlyMap<string, Box>,
  fromId: string,
  direction: Direction,
): string | null {
  const from = places.get(fromId);
  if (from === undefined) return null;
  let best: { readonly id: string; readonly effort: number } | null = null;
  for (const [id, place] of places) {
    const effort = effortOf(from, place, direction);
    if (id !== fromId && effort !== null && (best === null || effort < best.effort)) best = { id, effort };
  }
  return best?.id ?? null;
}

/** Null when it does not lie that way at all. */
function effortOf(from: Box, to: Box, direction: Direction): number | null {
  const [here, there] = [middleOf(from), middleOf(to)];
  const [right, down] = [there.x - here.x, there.y - here.y];
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = sign * (isAcross ? right : down);
  const beside = Math.abs(isAcross ? down : right);
  return ahead <= 0 || beside > ahead * aside ? null : ahead + aside * beside;
}
