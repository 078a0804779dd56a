// What a timeline of an evening shows besides the hour: who came, sat down and went without, and how many waited.
import { isHere, type Party } from '#shared/parties/party.ts';
import type { Seating } from '#shared/seatings/seating.ts';

export interface EveningMark {
  readonly kind: 'came' | 'sat' | 'went';
  readonly at: number;
}

interface Visits {
  readonly parties: readonly Party[];
  readonly seatings: readonly Seating[];
}

const arrivalOf = (party: Party): number | null =>
  party.expectedAt === null ? party.joinedAt : isHere(party) ? party.arrivedAt : null;

const wentWithout: ReadonlySet<Party['status']> = new Set(['left', 'no-show', 'cancelled']);

/** In the order of time. */
export function eveningMarks({ parties, seatings }: Visits): readonly EveningMark[] {
  const known = parties.filter(({ removed }) => !removed);
  const came = known.map((party) => ({ kind: 'came' as const, at: arrivalOf(party) }));
  const went = known
    .filter(({ status }) => wentWithout.has(status))
    .map(({ endedAt }) => ({ kind: 'went' as const, at: endedAt }));
  const sat = seatings
    .filter(({ removed }) => !removed)
    .map(({ seatedAt }) => ({ kind: 'sat' as const, at: seatedAt }));
  return [...came, ...sat, ...went]
    .flatMap(({ kind, at }) => (at === null ? [] : [{ kind, at }]))
    .sort((left, right) => left.at - right.at);
}

/** How many parties were in the house and waited, at each of the moments. */
export function waitingCounts(parties: readonly Party[], moments: readonly number[]): readonly number[] {
  const waits = parties
    .filter(({ removed }) => !removed)
    .flatMap((party) => {
      const from = arrivalOf(party);
      return from === null ? [] : [{ from, until: party.seatedAt ?? party.endedAt ?? Infinity }];
    });
  return moments.map((at) => waits.filter(({ from, until }) => from <= at && at < until).length);
}
