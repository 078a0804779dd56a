// A size lane: the parties of the list that wait for the same kind of table. A guest is told the place in it, because
// whoever waits for another kind is not in the way.
import type { Party } from './party.ts';

/** For how many the table is; `more`: for more than six. */
export type SizeLane = 2 | 4 | 6 | 'more';

export interface LanePlace {
  readonly lane: SizeLane;
  /** Counted from one. */
  readonly place: number;
  readonly of: number;
}

export function laneOf(size: number): SizeLane {
  if (size <= 2) return 2;
  if (size <= 4) return 4;
  return size <= 6 ? 6 : 'more';
}

/** `list` is in its order. */
export function lanePlaces(list: readonly Pick<Party, 'id' | 'size'>[]): ReadonlyMap<string, LanePlace> {
  const lanes = Map.groupBy(list, ({ size }) => laneOf(size));
  return new Map(
    [...lanes].flatMap(([lane, parties]) =>
      parties.map(({ id }, index) => [id, { lane, place: index + 1, of: parties.length }] as const),
    ),
  );
}
