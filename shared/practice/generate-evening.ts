// Makes an evening up: the same seed makes the same one. Guests come in a wave that swells, of a rush within the first
// hour, as many as the room would hold a little more than once; some phone ahead, some have a booking, one party is of eight.
import { type Chance, chanceOf } from './chance.ts';
import { inventNames, inventNotes, inventPhone } from './invented-guests.ts';
import type { PracticeEvening, PracticeGuest, PracticePace } from './practice-evening.ts';

export interface EveningWish {
  readonly seed: number;
  readonly pace: PracticePace;
  /** Of all tables that can be used. */
  readonly seats: number;
  /** What guests may ask for: the rooms there are. */
  readonly areas: readonly string[];
}

/** Minutes guests keep coming. */
const comingFor = 240;
/** Some stand there before the door opens. */
const beforeDoor = 45;

interface Wave {
  readonly guestsPerSeat: number;
  /** The minute most of them come. */
  readonly peakAt: number;
}

const waves: Readonly<Record<PracticePace, Wave>> = {
  quiet: { guestsPerSeat: 0.8, peakAt: 110 },
  usual: { guestsPerSeat: 1.5, peakAt: 110 },
  rush: { guestsPerSeat: 2.3, peakAt: 45 },
};
const seatsOfAnyHouse = 30;

const sizes: readonly [number, ...number[]] = [1, 2, 2, 2, 2, 2, 3, 3, 4, 4, 4, 5, 6];
const largeSize = 8;

export function generateEvening({ seed, pace, seats, areas }: EveningWish): PracticeEvening {
  const chance = chanceOf(seed);
  const nameOf = inventNames(chance);
  const { guestsPerSeat, peakAt } = waves[pace];
  const wanted = Math.max(seats, seatsOfAnyHouse) * guestsPerSeat;
  const guests: PracticeGuest[] = [];
  let people = 0;
  while (people < wanted) {
    const size = guests.length === 3 ? largeSize : chance.oneOf(sizes);
    people += size;
    guests.push(guestOf(chance, { name: nameOf(), size, areas, peakAt }));
  }
  return { guests: guests.toSorted((left, right) => left.listedAt - right.listedAt) };
}

interface Known {
  readonly name: string;
  readonly size: number;
  readonly areas: readonly string[];
  readonly peakAt: number;
}

function guestOf(chance: Chance, { name, size, areas, peakAt }: Known): PracticeGuest {
  const here = Math.max(
    0,
    Math.round(triangular(chance, comingFor + beforeDoor, peakAt + beforeDoor)) - beforeDoor,
  );
  const way = chance.next();
  const [first, ...more] = areas;
  return {
    name,
    size,
    phone: chance.isOneIn(1.4) ? inventPhone(chance) : null,
    notes: inventNotes(chance),
    preference: first !== undefined && chance.isOneIn(7) ? chance.oneOf([first, ...more]) : null,
    isVip: chance.isOneIn(24),
    ...(way < 0.1 ? booked(chance, here) : way < 0.25 ? phonedAhead(chance, here) : walkedIn(here)),
    patience: Math.round(chance.between(6, 35)),
    stay: stayOf(chance, size),
  };
}

type Coming = Pick<PracticeGuest, 'listedAt' | 'comes'>;

const walkedIn = (here: number): Coming => ({ listedAt: here, comes: null });

function phonedAhead(chance: Chance, here: number): Coming {
  const means = Math.max(here, 20);
  const at = means + Math.round(chance.between(-8, 16));
  return {
    listedAt: Math.max(0, means - Math.round(chance.between(20, 50))),
    comes: { at, means, isBooked: false },
  };
}

/** Bookings are on the quarter of an hour and known before the door opens. */
function booked(chance: Chance, here: number): Coming {
  const means = Math.max(30, Math.round(here / 15) * 15);
  const at = means + Math.round(chance.between(-10, 12));
  return { listedAt: 0, comes: { at, means, isBooked: true } };
}

/** A minute of the span, most likely near the peak. */
function triangular(chance: Chance, span: number, peak: number): number {
  const share = chance.next();
  const rise = peak / span;
  return share < rise ? Math.sqrt(share * span * peak) : span - Math.sqrt((1 - share) * span * (span - peak));
}

/** Longer for more people, and never the same twice. */
export const stayOf = (chance: Chance, size: number): number =>
  Math.round((44 + Math.min(size, 8) * 6) * chance.between(0.72, 1.3));
