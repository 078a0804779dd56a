// What guests of practice do by themselves up to a moment: they come, they give up, their meal goes on, they leave. Whom to
// seat, to call, and when to clean is the trainee's. It asks the rows, so it does not matter who seated whom or when.
import { isWaiting, type Party } from '#shared/parties/party.ts';
import { isSitting, type Seating } from '#shared/seatings/seating.ts';

import { type Stage, stageOf, stages } from '#shared/seatings/stages.ts';
import type { PracticeGuest, Temper } from './practice-evening.ts';

export type PracticeAct =
  | { readonly kind: 'join'; readonly guest: PracticeGuest }
  | { readonly kind: 'arrive'; readonly party: Party }
  | { readonly kind: 'walk-off'; readonly party: Party }
  | { readonly kind: 'stage'; readonly seating: Seating; readonly stage: Stage }
  | { readonly kind: 'leave'; readonly seating: Seating };

export interface PracticeRows {
  readonly parties: readonly Party[];
  readonly seatings: readonly Seating[];
}

export interface PracticeMoment {
  readonly now: number;
  readonly beganAt: number;
  /** Guests that have not come yet, in their order. */
  readonly ahead: readonly PracticeGuest[];
  /** Who is behind a party; somebody usual where the trainee took it in. */
  readonly temperOf: (party: Pick<Party, 'id' | 'size'>) => Temper & Pick<Partial<PracticeGuest>, 'comes'>;
}

const minuteMs = 60_000;
/** Whom nobody told a time. */
const usualWaitMinutes = 20;
/** Whoever was called is on the way to the table. */
const calledGraceMs = 12 * minuteMs;

/** The part of a stay after which each stage begins. */
const begins: Readonly<Record<Stage, number>> = {
  seated: 0,
  ordered: 0.1,
  starters: 0.2,
  mains: 0.4,
  dessert: 0.68,
  check: 0.84,
  paid: 0.94,
};

export function dueActs({ parties, seatings }: PracticeRows, moment: PracticeMoment): readonly PracticeAct[] {
  const minute = (moment.now - moment.beganAt) / minuteMs;
  const sizes = new Map(seatings.map(({ partyId, covers }) => [partyId, covers]));
  return [
    ...moment.ahead
      .filter(({ listedAt }) => listedAt <= minute)
      .map((guest): PracticeAct => ({ kind: 'join', guest })),
    ...parties.filter(isWaiting).flatMap((party) => actsOfWaiting(party, moment)),
    ...seatings
      .filter(isSitting)
      .flatMap((sitting) => actsOfSitting(sitting, { ...moment, size: sizes.get(sitting.partyId) ?? 2 })),
  ];
}

function actsOfWaiting(party: Party, { now, beganAt, temperOf }: PracticeMoment): readonly PracticeAct[] {
  const { patience, comes = null } = temperOf(party);
  if (party.expectedAt !== null && party.arrivedAt === null) {
    const comesAt = comes === null ? party.expectedAt : beganAt + comes.at * minuteMs;
    return now >= comesAt ? [{ kind: 'arrive', party }] : [];
  }
  if (party.status === 'called' && party.calledAt !== null && now < party.calledAt + calledGraceMs) return [];
  const hereSince = party.arrivedAt ?? party.joinedAt;
  const told = Math.max(party.promisedAt ?? 0, party.bookedFor ?? 0, hereSince);
  const until =
    party.promisedAt === null && party.bookedFor === null ? told + usualWaitMinutes * minuteMs : told;
  return now >= until + patience * minuteMs ? [{ kind: 'walk-off', party }] : [];
}

type Sitting = PracticeMoment & { readonly size: number };

function actsOfSitting(seating: Seating, { now, size, temperOf }: Sitting): readonly PracticeAct[] {
  const { stay } = temperOf({ id: seating.partyId, size });
  const done = (now - seating.seatedAt) / (stay * minuteMs);
  if (done >= 1) return [{ kind: 'leave', seating }];
  const stage = stages.findLast((each) => begins[each] <= done) ?? 'seated';
  const known = stageOf(seating.stage);
  const isAhead = known !== null && stages.indexOf(known) >= stages.indexOf(stage);
  return isAhead ? [] : [{ kind: 'stage', seating, stage }];
}
