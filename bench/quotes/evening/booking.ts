// The night's book: about six tables booked, who comes late and who never comes.
import type { Streams } from '../stream.ts';
import type { Guest } from './guest.ts';
import { drawSize } from './party-size.ts';

export interface Booking {
  readonly bookedAt: number;
  /** Null for a party that never comes. */
  readonly arrivesAt: number | null;
  readonly guest: Guest;
}

const expected = 6;
const largestBooked = 8;

export function drawBookings(
  streams: Streams,
  drawGuest: (id: string, size: number) => Guest,
): readonly Booking[] {
  const times = streams('bookings');
  const sizes = streams('booked sizes');
  const comes = streams('booked arrivals');
  return Array.from({ length: times.poisson(expected) }, () => 15 * Math.floor(times.between(2, 17)))
    .sort((left, right) => left - right)
    .map((bookedAt, index) => {
      const size = Math.min(largestBooked, Math.max(2, drawSize(bookedAt, sizes)));
      const late = comes.normal(3, 8);
      const isNoShow = comes.happens(0.08);
      return {
        bookedAt,
        arrivesAt: isNoShow ? null : Math.max(0.01, bookedAt + late),
        guest: drawGuest(`b${index + 1}`, size),
      };
    });
}
