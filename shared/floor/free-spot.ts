// Where a new table finds room: where it is wanted, else the first square of the grid, from the top, where it stands
// apart from everything.
import { overlap, type Place, type Point, type Size } from './place.ts';
import { gridStep } from './snap.ts';

interface Around {
  readonly taken: readonly Place[];
  /** How wide the room is drawn; it may always become deeper. */
  readonly width: number;
  readonly wanted?: Point;
}

const deepest = 2000;

export function freeSpot(size: Size, { taken, width, wanted }: Around): Point {
  const isFree = ({ x, y }: Point): boolean =>
    !taken.some((place) => overlap(place, withAisle(size, { x, y })));
  if (wanted !== undefined && isFree(wanted)) return wanted;
  for (let y = gridStep; y < deepest; y += gridStep) {
    for (let x = gridStep; x === gridStep || x + size.width <= width; x += gridStep) {
      if (isFree({ x, y })) return { x, y };
    }
  }
  return wanted ?? { x: gridStep, y: gridStep };
}

const withAisle = ({ width, height }: Size, { x, y }: Point): Place => ({
  x: x - gridStep / 2,
  y: y - gridStep / 2,
  width: width + gridStep,
  height: height + gridStep,
  rotation: 0,
});
