/** How far the drawing may be drawn larger or smaller than the room fits. */

const [least, most] = [0.5, 3] as const;

export const zoomStep = 1.25;

export const zoomedBy = (zoom: number, factor: number): number =>
  Math.min(most, Math.max(least, zoom * factor));
