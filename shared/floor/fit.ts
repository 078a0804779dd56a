// How a floor is drawn in a pane: as large as it fits, in the middle, within bounds of size. Below the least scale it
// stays readable instead and the pane scrolls.
import type { Box, Point, Size } from './place.ts';

/** Pixels for a step of the floor, and where in the pane the floor's own corner lies. */
export interface FloorView {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

interface FitLimits {
  /** Pixels kept free on every side. */
  readonly margin: number;
  readonly leastScale: number;
  readonly mostScale: number;
}

export function fitInto(bounds: Box, pane: Size, { margin, leastScale, mostScale }: FitLimits): FloorView {
  const across = (pane.width - 2 * margin) / Math.max(1, bounds.width);
  const down = (pane.height - 2 * margin) / Math.max(1, bounds.height);
  const scale = Math.min(mostScale, Math.max(leastScale, Math.min(across, down)));
  /** In the middle; what is too long for the pane begins at its edge. */
  const margins: Size = {
    width: Math.max(margin, (pane.width - bounds.width * scale) / 2),
    height: Math.max(margin, (pane.height - bounds.height * scale) / 2),
  };
  return { scale, left: margins.width - bounds.x * scale, top: margins.height - bounds.y * scale };
}

export const toPane = ({ scale, left, top }: FloorView, { x, y }: Point): Point => ({
  x: left + x * scale,
  y: top + y * scale,
});

export const toFloor = ({ scale, left, top }: FloorView, { x, y }: Point): Point => ({
  x: (x - left) / scale,
  y: (y - top) / scale,
});
