// The order of the running list, the same on every screen: by place, then by arrival, then by id. A party that is
// expected and late slides, one minute for each minute after its grace, until it comes or somebody places it by hand.
import { isHere, isWaiting, type Party } from './party.ts';

const minuteMs = 60_000;

/** A moment, how long a party that is expected may be late before it slides, and how early a booking is listed. */
export interface ListMoment {
  readonly now: number;
  readonly lateGraceMinutes: number;
  readonly bookingLeadMinutes: number;
}

/** A booking stands beside the list until its hour is near, or it has come. */
export function isListed(party: Party, { now, bookingLeadMinutes }: ListMoment): boolean {
  if (!isWaiting(party)) return false;
  if (party.bookedFor === null || isHere(party)) return true;
  return now >= party.bookedFor - bookingLeadMinutes * minuteMs;
}

type Slides = Pick<Party, 'expectedAt' | 'arrivedAt' | 'orderedBy'>;

/** What decides where one stands. */
type Standing = Slides & Pick<Party, 'orderKey' | 'joinedAt'> & { readonly id: string };

/** Whole minutes its place has slid back so far. */
function slidMinutes(party: Slides, { now, lateGraceMinutes }: ListMoment): number {
  if (party.expectedAt === null || isHere(party) || party.orderedBy !== null) return 0;
  const lateMs = now - party.expectedAt - lateGraceMinutes * minuteMs;
  return Math.max(0, Math.floor(lateMs / minuteMs));
}

/** Where it stands now: its own place, moved back by as much as it has slid. */
export const placeOf = (party: Slides & Pick<Party, 'orderKey'>, moment: ListMoment): number =>
  party.orderKey + slidMinutes(party, moment) * minuteMs;

type Placed = Pick<Standing, 'id' | 'joinedAt'> & { readonly place: number };

const comparePlaces = (left: Placed, right: Placed): number =>
  left.place - right.place || left.joinedAt - right.joinedAt || (left.id < right.id ? -1 : 1);

export function compareParties(moment: ListMoment): (left: Standing, right: Standing) => number {
  const placed = ({ id, joinedAt }: Standing, place: number): Placed => ({ id, joinedAt, place });
  return (left, right) =>
    comparePlaces(placed(left, placeOf(left, moment)), placed(right, placeOf(right, moment)));
}

export interface PlaceRule {
  readonly vipHeadStartMinutes: number;
  readonly defaultQuotedMinutes: number;
}

type Promised = Pick<Party, 'joinedAt' | 'quotedMinutes' | 'expectedAt' | 'bookedFor' | 'priority'>;

/** Where a party belongs while nobody has placed it: at the time promised to it, never before it means to be here, and a
 * VIP by a head start before that. A booking belongs at its hour. */
export function promisedPlace(party: Promised, rule: PlaceRule): number {
  const { joinedAt, quotedMinutes, expectedAt, bookedFor, priority } = party;
  const promised = joinedAt + (quotedMinutes ?? rule.defaultQuotedMinutes) * minuteMs;
  const place = bookedFor ?? Math.max(promised, expectedAt ?? promised);
  return priority === 'vip' ? place - rule.vipHeadStartMinutes * minuteMs : place;
}
