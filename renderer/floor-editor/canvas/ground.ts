/**
 * How much floor the canvas shows, and at which scale the whole room is in view. The scale is reckoned when a room is
 * opened, not while it is drawn: nothing changes its size under the hand.
 */
import { type FloorView, fitInto } from '#shared/floor/fit.ts';
import { type Box, boundsOf, type Place, type Size } from '#shared/floor/place.ts';

export type Ground = { readonly view: FloorView; readonly size: Size };

const margin = 24;
const limits = { leastScale: 2.2, mostScale: 5 } as const;

/** Always some free floor beside the last table. */
const spare = 24;
const stride = 40;
const least: Size = { width: 200, height: 120 };

const upTo = (end: number, atLeast: number): number =>
  Math.max(atLeast, Math.ceil((end + spare) / stride) * stride);

function floorAround(places: Iterable<Place>): Box {
  const bounds = boundsOf(places) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: 0,
    y: 0,
    width: upTo(bounds.x + bounds.width, least.width),
    height: upTo(bounds.y + bounds.height, least.height),
  };
}

export const fittingScale = (places: Iterable<Place>, pane: Size): number =>
  fitInto(floorAround(places), pane, { ...limits, margin }).scale;

export function groundOf(places: Iterable<Place>, pane: Size, scale: number): Ground {
  const floor = floorAround(places);
  return {
    view: { scale, left: margin, top: margin },
    size: {
      width: Math.max(pane.width, floor.width * scale + 2 * margin),
      height: Math.max(pane.height, floor.height * scale + 2 * margin),
    },
  };
}
