// A past night of this house as the lines its history is read in: what the engine learns from, and what anybody can
// replay. Only what the rows still say; holds and words of the kitchen are of their evening.
import type { Party } from '#shared/parties/party.ts';
import { leavesSoonSince, type Seating } from '#shared/seatings/seating.ts';
import type { HouseLine } from './house-line.ts';
import { minutesInto, type ServiceNight } from './service-night.ts';

export interface PastEvening {
  readonly night: ServiceNight;
  readonly parties: readonly Party[];
  readonly seatings: readonly Seating[];
  /** Tables the house still has: a line about another one says nothing. */
  readonly tableIds: ReadonlySet<string>;
}

type Timed = HouseLine & { readonly at: number };

/** Where lines fall on one moment: first what makes room, then who comes, then who sits. */
const turnOf: Readonly<Record<string, number>> = {
  booking: 0,
  vacate: 1,
  ready: 2,
  check: 3,
  join: 4,
  arrive: 5,
  quote: 6,
  call: 7,
  walkoff: 8,
  noshow: 8,
  seat: 9,
  end: 10,
};

const order = (left: Timed, right: Timed): number =>
  left.at - right.at || (turnOf[left.type] ?? 0) - (turnOf[right.type] ?? 0);

export function nightLines(evening: PastEvening): readonly HouseLine[] {
  const { date, opens, closes } = evening.night;
  const seatedAs = new Map(evening.seatings.map((one) => [one.partyId, one]));
  const lines = [
    ...evening.parties.flatMap((one) => partyLines(one, seatedAs.get(one.id), evening)),
    ...evening.seatings.flatMap((one) => tableLines(one, evening)),
  ].sort(order);
  const bookings = lines.filter(({ type }) => type === 'booking');
  const others = lines.filter(({ type }) => type !== 'booking');
  const at = Math.max(closes, others.at(-1)?.at ?? closes);
  return [{ type: 'night', date, opens, closes }, ...bookings, ...others, { type: 'end', at }];
}

function partyLines(one: Party, sat: Seating | undefined, evening: PastEvening): readonly Timed[] {
  const { night } = evening;
  const minutes = (moment: number): number => Math.max(0, minutesInto(night, moment));
  const party = one.id;
  const joined = one.bookedFor === null ? joinLines(one, minutes) : bookingLines(one, minutes);
  const cameAt = minutes(one.arrivedAt ?? one.joinedAt);
  const left: Timed[] =
    one.endedAt === null || one.seatedAt !== null
      ? []
      : [
          {
            type: one.status === 'no-show' ? 'noshow' : 'walkoff',
            at: Math.max(cameAt, minutes(one.endedAt)),
            party,
          },
        ];
  const tables = (sat?.tableIds ?? []).filter((id) => evening.tableIds.has(id));
  const seated: Timed[] =
    sat === undefined ? [] : [{ type: 'seat', at: Math.max(cameAt, minutes(sat.seatedAt)), party, tables }];
  return [...joined, ...left, ...seated];
}

type ToMinutes = (moment: number) => number;

function joinLines(one: Party, minutes: ToMinutes): readonly Timed[] {
  const { id: party, size, joinedAt, expectedAt, arrivedAt, quote } = one;
  const at = minutes(joinedAt);
  const eta = expectedAt === null ? {} : { eta: minutes(expectedAt) };
  const asked: Timed[] = quote === null ? [] : [{ type: 'quote', at, party }];
  const came: Timed[] =
    expectedAt === null || arrivedAt === null
      ? []
      : [{ type: 'arrive', at: Math.max(at, minutes(arrivedAt)), party }];
  return [{ type: 'join', at, party, size, ...eta }, ...asked, ...came];
}

function bookingLines(one: Party, minutes: ToMinutes): readonly Timed[] {
  const { id, size, bookedFor, arrivedAt } = one;
  const booked: Timed = { type: 'booking', at: minutes(bookedFor ?? 0), size, booking: id };
  return arrivedAt === null ? [booked] : [booked, { type: 'arrive', at: minutes(arrivedAt), party: id }];
}

function tableLines(one: Seating, { night, tableIds }: PastEvening): readonly Timed[] {
  const tables = one.tableIds.filter((id) => tableIds.has(id));
  if (tables.length === 0) return [];
  const line = (type: 'check' | 'vacate' | 'ready', moment: number | null): readonly Timed[] =>
    moment === null ? [] : [{ type, at: Math.max(0, minutesInto(night, moment)), tables }];
  return [
    ...line('check', leavesSoonSince(one)),
    ...line('vacate', one.clearedAt),
    ...line('ready', one.readyAt ?? one.clearedAt),
  ];
}
