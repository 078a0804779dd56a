// Whether a server should be given a party now. A warning only: nobody is kept from seating.
import { minutesSinceSeated, type ServerLoad } from './server-load.ts';

/** A moment, and how many minutes a server has to themselves after a party sat down; 0: none. */
export interface RotationMoment {
  readonly now: number;
  readonly doubleSeatMinutes: number;
}

export type SeatWarning =
  | { readonly kind: 'cut'; readonly serverId: string }
  /** A party sat down with them so many minutes ago. */
  | { readonly kind: 'just-seated'; readonly serverId: string; readonly minutes: number };

export function wasJustSeated(load: ServerLoad, { now, doubleSeatMinutes }: RotationMoment): boolean {
  const minutes = minutesSinceSeated(load, now);
  return minutes !== null && minutes < doubleSeatMinutes;
}

export function seatWarning(load: ServerLoad, moment: RotationMoment): SeatWarning | null {
  const { serverId } = load;
  if (load.isCut) return { kind: 'cut', serverId };
  if (!wasJustSeated(load, moment)) return null;
  return { kind: 'just-seated', serverId, minutes: minutesSinceSeated(load, moment.now) ?? 0 };
}
