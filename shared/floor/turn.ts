// How far a table is turned: whole degrees from 0 to 359, clockwise.
import { middleOf, type Place, type Point } from './place.ts';

export const turnStep = 15;

export const turnedBy = (rotation: number, by: number): number => (((rotation + by) % 360) + 360) % 360;

/** The turn that brings the top of the table towards a point, in whole steps. */
export function turnTowards(place: Place, to: Point, step: number): number {
  const { x, y } = middleOf(place);
  const degrees = (Math.atan2(to.x - x, y - to.y) * 180) / Math.PI;
  return turnedBy(Math.round(degrees / step) * step, 0);
}
