// A table made larger or smaller: the side or corner across from the one that is pulled stays where it is, however the
// table is turned.
import { middleOf, type Place, type Point, type Size } from './place.ts';

export const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof handles)[number];

/** Twenty centimetres: tables come in sizes of this. */
export const sizeStep = 4;

const least = 8;
const most = 400;

/** Which way a handle pulls: −1 to the left or up, 1 to the right or down, 0 not at all. */
export const pullOf = (handle: Handle): Point => ({
  x: handle.includes('e') ? 1 : handle.includes('w') ? -1 : 0,
  y: handle.includes('s') ? 1 : handle.includes('n') ? -1 : 0,
});

const turned = ({ x, y }: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
};

interface Pulled {
  /** How far the handle was pulled. */
  readonly by: Point;
  /** 1 where nothing is to be rounded to the sizes tables come in. */
  readonly step: number;
}

export function resizeBy(place: Place, handle: Handle, { by, step }: Pulled): Place {
  const pull = pullOf(handle);
  const along = turned(by, -place.rotation);
  const grown = (extent: number, pulled: number): number =>
    pulled === 0 ? extent : Math.round((extent + pulled) / step) * step;
  const size = {
    width: grown(place.width, pull.x * along.x),
    height: grown(place.height, pull.y * along.y),
  };
  return withSize(place, size, pull);
}

const bounded = (extent: number): number => Math.min(most, Math.max(least, extent));

/** The side away from `pull` stays; a pull of 0 grows to both sides. */
export function withSize(place: Place, size: Size, pull: Point): Place {
  const [width, height] = [bounded(size.width), bounded(size.height)];
  const shift = turned(
    { x: (pull.x * (width - place.width)) / 2, y: (pull.y * (height - place.height)) / 2 },
    place.rotation,
  );
  const middle = middleOf(place);
  return {
    ...place,
    width,
    height,
    x: Math.max(0, Math.round(middle.x + shift.x - width / 2)),
    y: Math.max(0, Math.round(middle.y + shift.y - height / 2)),
  };
}
