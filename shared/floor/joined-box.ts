// The one table that tables put together look like: the box around them, unless another table stands in it.
import { type Box, boundsOf, overlap, type Place } from './place.ts';

export function joinedBox(members: readonly Place[], others: Iterable<Place>): Box | null {
  const box = boundsOf(members);
  if (box === null) return null;
  const around = { ...box, rotation: 0 };
  for (const other of others) if (overlap(around, other)) return null;
  return box;
}
