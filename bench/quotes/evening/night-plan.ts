// Everything drawn for a night before the doors open; the evening itself then only follows from it and from the host.
import { nightStreams, type Streams } from '../stream.ts';
import { drawArrivals } from './arrivals.ts';
import { type Booking, drawBookings } from './booking.ts';
import { type Guest, guestDrawer } from './guest.ts';
import { drawNightTruth, type Night, type NightTruth } from './night-truth.ts';
import { drawSize } from './party-size.ts';

export interface WalkIn {
  readonly at: number;
  /** When a party that phoned ahead will be here; null for one at the door. */
  readonly eta: number | null;
  readonly guest: Guest;
}

export interface NightPlan {
  readonly night: Night;
  readonly truth: NightTruth;
  readonly walkIns: readonly WalkIn[];
  readonly bookings: readonly Booking[];
  readonly streams: Streams;
}

const callsAhead = 0.08;

export function planNight(seed: string, night: Night): NightPlan {
  const { config } = night;
  const streams = nightStreams(seed, config.name, night.index);
  const truth = drawNightTruth(night, streams);
  const arrivals = drawArrivals({ peak: config.peak, day: truth.weekday.day }, streams('arrivals'));
  const sizes = streams('sizes');
  const phones = streams('phones');
  const drawGuest = guestDrawer(streams, config.checks);
  const walkIns = arrivals.map((at, index) => {
    const phoned = phones.happens(callsAhead);
    const ahead = phones.between(8, 25);
    return { at, eta: phoned ? at + ahead : null, guest: drawGuest(`p${index + 1}`, drawSize(at, sizes)) };
  });
  const bookedGuest = guestDrawer((purpose) => streams(`booked ${purpose}`), config.checks);
  return { night, truth, walkIns, bookings: drawBookings(streams, bookedGuest), streams };
}
