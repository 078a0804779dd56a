// The quote of a party that is not on the list yet: as if it stood where it would, in the room as it is now.
import { compareParties, type PlaceRule, placeOf, promisedPlace } from '#shared/parties/list-order.ts';
import type { Party } from '#shared/parties/party.ts';
import { estimateParty } from '#shared/quoting/estimate-room.ts';
import { couldSeat } from '#shared/quoting/floor.ts';
import type { Quote } from '#shared/quoting/quote.ts';
import type { Room, WaitingParty } from '#shared/quoting/room.ts';
import { minutesInto } from '#shared/quoting/service-night.ts';
import { shownRange } from '#shared/quoting/shown-range.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import { listNow } from './house-now.ts';
import { rangeSetting } from './make-board.ts';
import type { Played } from './played.ts';
import type { KeptQuote } from './quote-memory.ts';

export type Newcomer = Pick<Party, 'size' | 'expectedAt' | 'bookedFor' | 'priority'> & {
  /** The queue it joins; null: any of them. */
  readonly queueId: Party['queueId'] | null;
  /** What it has waited already, where it is not quoted as it comes. */
  readonly waitedMs?: number;
};

export interface QuoteMade {
  readonly quote: Quote;
  readonly isRough: boolean;
  readonly entry: Omit<KeptQuote, 'partyId'>;
}

/** A booking is told no wait: it has its hour, and its place in the list by that. */
export interface BookingAnswer {
  readonly kind: 'booked';
  readonly bookedFor: number;
  /** Until then it stands beside the list. */
  readonly listedAt: number;
  /** How many stand before it in the list of its queue, as that is now. */
  readonly ahead: number;
}

export type QuoteAnswer =
  | ({ readonly kind: 'quoted' } & QuoteMade)
  | BookingAnswer
  /** Nobody has drawn the floor yet. */
  | { readonly kind: 'no-tables' }
  /** No table and no join could ever take it. */
  | { readonly kind: 'too-big' }
  /** It comes so late that the room as it is says nothing about it. */
  | { readonly kind: 'too-far' };

/** Which method quotes, and which version of it. */
const engineName = 'floor-replay/1';
const nobody = 'newcomer';
const minuteMs = 60_000;
const furthestMs = 6 * 60 * minuteMs;

export function quoteNewcomer(played: Played, settings: SettingsDetails, newcomer: Newcomer): QuoteAnswer {
  const { room, engine } = played;
  const { bookedFor, size } = newcomer;
  if (room.tables.length > 0 && !couldSeat(engine.floor, size)) return { kind: 'too-big' };
  return bookedFor === null
    ? waitOf(played, settings, newcomer)
    : bookingOf(played, settings, { ...newcomer, bookedFor });
}

type Booking = Newcomer & { readonly bookedFor: number };

function bookingOf({ evening }: Played, rule: PlaceRule, booking: Booking): BookingAnswer {
  const { moment } = evening;
  const { bookedFor, expectedAt, queueId } = booking;
  const orderKey = ownPlace(booking, rule, moment.now);
  const own = { id: nobody, joinedAt: moment.now, orderKey, expectedAt, arrivedAt: null, orderedBy: null };
  const compare = compareParties(moment);
  const isAhead = (one: Party): boolean =>
    (queueId === null || one.queueId === queueId) && compare(one, own) < 0;
  return {
    kind: 'booked',
    bookedFor,
    listedAt: bookedFor - moment.bookingLeadMinutes * minuteMs,
    ahead: listNow(evening).filter(isAhead).length,
  };
}

const ownPlace = (newcomer: Newcomer, rule: PlaceRule, joinedAt: number): number =>
  promisedPlace({ ...newcomer, joinedAt, quotedMinutes: null }, rule);

function waitOf(played: Played, settings: SettingsDetails, newcomer: Newcomer): QuoteAnswer {
  const { engine, tonight, evening } = played;
  if (played.room.tables.length === 0) return { kind: 'no-tables' };
  const comesAt = newcomer.expectedAt;
  if (comesAt !== null && comesAt > evening.moment.now + furthestMs) return { kind: 'too-far' };
  const room = withNewcomer(played, settings, newcomer);
  const estimate = estimateParty(engine, { tonight, room }, nobody);
  if (estimate === null) return { kind: 'too-big' };
  const { size, raw, quote } = estimate;
  const { low, high, isRough } = shownRange(quote, rangeSetting(played, settings));
  const at = evening.moment.now;
  const whole = { p20: Math.round(quote.p20), p50: Math.round(quote.p50), p80: Math.round(quote.p80) };
  return {
    kind: 'quoted',
    quote: { at, ...whole, engine: engineName, low, high },
    isRough,
    entry: {
      nightAt: evening.night.startAt,
      quotedAt: at,
      estimate: { size, raw, quote },
      snapshot: { tonight, room },
    },
  };
}

/** Behind everybody, since its promise will follow from its wait; a VIP before whoever is promised later. */
function withNewcomer({ room, evening }: Played, rule: PlaceRule, newcomer: Newcomer): Room {
  const { moment, night } = evening;
  const joinedAt = moment.now - (newcomer.waitedMs ?? 0);
  const own = ownPlace(newcomer, rule, joinedAt);
  const goesFirst = newcomer.priority === 'vip';
  const places = new Map<string, number>(listNow(evening).map((one) => [one.id, placeOf(one, moment)]));
  const at = room.waiting.findIndex(({ id }) => (places.get(id) ?? 0) > own);
  const arrivesAt = newcomer.expectedAt;
  const stands: WaitingParty = {
    id: nobody,
    size: newcomer.size,
    joinedAt: minutesInto(night, joinedAt),
    arrivesAt: arrivesAt === null ? null : minutesInto(night, Math.max(arrivesAt, moment.now)),
  };
  const behind = at === -1 || !goesFirst ? room.waiting.length : at;
  return { ...room, waiting: room.waiting.toSpliced(behind, 0, stands) };
}
