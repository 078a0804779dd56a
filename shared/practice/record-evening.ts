// Turns an evening that was served here into one to practise: who came when, of how many, how long they waited before
// they gave up, how long they stayed. Nothing of a person goes with it: names and phones are invented, and what was
// written about guests stays where it is.
import type { Party } from '#shared/parties/party.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { chanceOf } from './chance.ts';
import { stayOf } from './generate-evening.ts';
import { inventNames, inventPhone } from './invented-guests.ts';
import type { PracticeEvening, PracticeGuest } from './practice-evening.ts';

export interface ServedEvening {
  readonly parties: readonly Party[];
  readonly seatings: readonly Seating[];
  /** The rooms there are; whatever else guests asked for is left out. */
  readonly areas: readonly string[];
  readonly seed: number;
}

const minuteMs = 60_000;
const longPatience = 120;

/** Where it begins: the first party of it. Null: nobody came. */
export const beganAt = (parties: readonly Pick<Party, 'joinedAt'>[]): number | null =>
  parties.length === 0 ? null : Math.min(...parties.map(({ joinedAt }) => joinedAt));

export function recordEvening(served: ServedEvening): PracticeEvening {
  const chance = chanceOf(served.seed);
  const nameOf = inventNames(chance);
  const began = beganAt(served.parties) ?? 0;
  const inOrder = served.parties.toSorted((left, right) => left.joinedAt - right.joinedAt);
  return {
    guests: inOrder.map((party): PracticeGuest => {
      const { size, priority, personal, seatingPreference: wish } = party;
      return {
        name: nameOf(),
        phone: personal.phone === null ? null : inventPhone(chance),
        size,
        notes: '',
        preference: wish !== null && served.areas.includes(wish) ? wish : null,
        isVip: priority === 'vip',
        listedAt: minutesSince(began, party.joinedAt),
        comes: comingOf(party, began),
        patience: patienceOf(party),
        stay: stayedFor(served.seatings, party) ?? stayOf(chance, size),
      };
    }),
  };
}

const minutesSince = (from: number, to: number): number => Math.round((to - from) / minuteMs);

function comingOf({ bookedFor, expectedAt, arrivedAt }: Party, began: number): PracticeGuest['comes'] {
  const meant = bookedFor ?? expectedAt;
  if (meant === null) return null;
  const isBooked = bookedFor !== null;
  return { at: minutesSince(began, arrivedAt ?? meant), means: minutesSince(began, meant), isBooked };
}

/** Who left had enough then; who stayed would have waited longer than they had to. */
function patienceOf({ status, endedAt, promisedAt, joinedAt }: Party): number {
  if (status !== 'left' || endedAt === null) return longPatience;
  return Math.max(1, minutesSince(promisedAt ?? joinedAt, endedAt));
}

function stayedFor(seatings: readonly Seating[], { id }: Party): number | null {
  const sitting = seatings.find(({ partyId, clearedAt }) => partyId === id && clearedAt !== null);
  return sitting === undefined || sitting.clearedAt === null
    ? null
    : Math.max(5, minutesSince(sitting.seatedAt, sitting.clearedAt));
}
