// One night of a house as its lines tell it: keeps the room, answers quotes from what was read, and says what ended how.

import type { House } from './house.ts';
import { mealMinutes } from './kitchen-clock.ts';
import type { KeptQuote, Outcome } from './learn.ts';
import { NightFloor } from './night-floor.ts';
import { type ListedParty, NightList } from './night-list.ts';
import type { FinishedTurn, PaceTold, Room, Tonight } from './room.ts';
import { daypartOf, isPlausibleTurn, isWeekend, type PastNight } from './turn-law.ts';

export interface NightHours {
  readonly date: string;
  readonly weekday: number;
  readonly opens: number;
  readonly closes: number;
}

/** What the lines teach on the way. */
export interface NightEvents {
  readonly outcome: (outcome: Outcome) => void;
  readonly bussed: (minutes: number) => void;
  readonly leftAfterCheck: (minutes: number) => void;
  readonly waited: (minutes: number, walkedOff: boolean) => void;
  readonly lagged: (minutes: number) => void;
  readonly bookingEnded: (cameLateBy: number | null) => void;
  readonly seatedSmall: (size: number, atJoin: boolean) => void;
}

const free = { kind: 'free' } as const;
/** A table that stood open longer was not meant for whoever got it. */
const longestLag = 6;
const longestWalk = 15;
const smallParty = 6;

export class ReplayNight {
  readonly hours: NightHours;
  readonly floor: NightFloor;
  readonly list = new NightList();
  readonly outcomes: Outcome[] = [];
  lastAt = Number.NEGATIVE_INFINITY;
  private readonly house: House;
  private readonly events: NightEvents;
  private readonly turns: FinishedTurn[] = [];
  private readonly paceTold: PaceTold[] = [];
  private readonly openQuotes = new Map<string, KeptQuote>();

  constructor(house: House, hours: NightHours, events: NightEvents) {
    this.house = house;
    this.hours = hours;
    this.events = events;
    this.floor = new NightFloor(house, {
      turned: (turn) => this.turns.push(turn),
      bussed: events.bussed,
      left: events.leftAfterCheck,
    });
  }

  tonight(): Tonight {
    const { weekday, opens, closes } = this.hours;
    return { weekday, opens, closes, turns: this.turns.slice(), paceTold: this.paceTold.slice() };
  }

  room(at: number): Room {
    return {
      at,
      tables: this.floor.rows(),
      waiting: this.list.waiting(),
      bookings: this.list.bookings(),
    };
  }

  isKnown(party: string): boolean {
    return this.list.find(party) !== undefined || this.isOffTheList(party);
  }

  /** Called, or booked and not here yet. */
  isOffTheList(party: string): boolean {
    return this.list.called(party) !== undefined || this.list.booking(party) !== undefined;
  }

  /** The room as it concerns one party: one that was called is asked about as if it stood first. */
  roomFor(party: string, at: number): Room {
    const room = this.room(at);
    const called = this.list.called(party);
    const booking = this.list.booking(party);
    if (called !== undefined) {
      const tables = room.tables.map((table) =>
        called.tables.includes(table.id) ? { ...table, now: free, heldFor: party } : table,
      );
      return { ...room, tables, waiting: [called.party, ...room.waiting] };
    }
    if (booking === undefined) return room;
    const due = { id: party, size: booking.size, joinedAt: at, arrivesAt: Math.max(at, booking.at) };
    return {
      ...room,
      waiting: [due, ...room.waiting],
      bookings: room.bookings.filter(({ id }) => id !== party),
    };
  }

  /** Only the first quote of a party is learned from. */
  keep(quote: KeptQuote): void {
    if (!this.openQuotes.has(quote.party)) this.openQuotes.set(quote.party, quote);
  }

  join(line: { at: number; party: string; size: number; eta?: number | null | undefined }): void {
    const { at, party, size } = line;
    const eta = line.eta ?? null;
    const arrivesAt = eta !== null && eta > at ? eta : null;
    this.list.join({ id: party, size, joinedAt: at, arrivesAt, isBooking: false, hereSince: at });
  }

  arrive(party: string, at: number): void {
    const booking = this.list.booking(party);
    if (booking !== undefined) this.events.bookingEnded(at - booking.at);
    this.list.arrive(party, at);
  }

  walkOff(party: string, at: number): void {
    const { listed, wasCalled } = this.takeOff(party);
    if (listed === undefined) return;
    if (!wasCalled) this.events.waited(at - listed.hereSince, true);
    this.end(party, at, 'left');
  }

  noShow(party: string): void {
    if (this.list.booking(party) !== undefined) this.events.bookingEnded(null);
    this.takeOff(party);
    this.openQuotes.delete(party);
  }

  hold(party: string, tables: readonly string[]): void {
    const called = this.list.called(party);
    if (called !== undefined) this.floor.uncall(called.tables);
    this.list.wait(party);
    this.floor.hold(party, tables);
  }

  call(party: string, tables: readonly string[], at: number): void {
    if (this.list.called(party) !== undefined) this.hold(party, []);
    if (this.list.booking(party) !== undefined) this.arrive(party, at);
    const listed = this.list.find(party);
    if (listed === undefined) return;
    const openSince = this.openSince(listed, tables);
    this.list.call({ party: listed, tables, at, openSince });
    this.floor.call(party, { tables, size: listed.size, at });
  }

  seat(party: string, tables: readonly string[], at: number): void {
    if (this.list.booking(party) !== undefined) this.arrive(party, at);
    const called = this.list.called(party);
    const openSince = called?.openSince ?? null;
    const { listed } = this.takeOff(party);
    if (listed !== undefined)
      this.learnSeating(listed, { tables, at, openSince, calledAt: called?.at ?? null });
    this.floor.seat(party, { tables, size: listed?.size ?? null, at });
    this.end(party, at, 'seated');
  }

  tellPace(told: PaceTold): void {
    this.paceTold.push(told);
  }

  /** The night as history: turns by the kitchen's clock, slips of the finger left out. */
  asPast(isWhole: boolean): PastNight {
    return {
      isWeekend: isWeekend(this.hours.weekday),
      isWhole,
      turns: this.turns
        .map(({ size, seatedAt, readyAt }) => ({
          size,
          daypart: daypartOf(seatedAt, this.hours),
          minutes: mealMinutes(this.paceTold, seatedAt, readyAt),
        }))
        .filter(({ minutes }) => isPlausibleTurn(minutes)),
    };
  }

  private takeOff(party: string): { listed: ListedParty | undefined; wasCalled: boolean } {
    const called = this.list.called(party);
    if (called !== undefined) this.floor.uncall(called.tables);
    const listed = called?.party ?? this.list.find(party);
    this.list.remove(party);
    this.floor.letGo(party);
    return { listed, wasCalled: called !== undefined };
  }

  private openSince(listed: ListedParty, tables: readonly string[]): number {
    return tables.length === 0 ? listed.hereSince : Math.max(listed.hereSince, this.floor.openSince(tables));
  }

  private learnSeating(
    listed: ListedParty,
    seat: { tables: readonly string[]; at: number; openSince: number | null; calledAt: number | null },
  ): void {
    const { tables, at, calledAt } = seat;
    this.events.waited(Math.max(0, at - listed.hereSince), false);
    const fits = this.house.tables.some(({ seats }) => seats >= listed.size);
    if (fits && listed.size <= smallParty && tables.length > 0) {
      this.events.seatedSmall(listed.size, tables.length > 1);
    }
    const openSince = seat.openSince ?? this.openSince(listed, tables);
    if (at - listed.hereSince < 1 || tables.length === 0) return;
    const beforeCall = Math.max(0, (calledAt ?? at) - openSince);
    if (beforeCall > longestLag) return;
    this.events.lagged(beforeCall + Math.min(longestWalk, at - (calledAt ?? at)));
  }

  private end(party: string, at: number, kind: Outcome['kind']): void {
    const quote = this.openQuotes.get(party);
    if (quote === undefined) return;
    this.openQuotes.delete(party);
    const outcome = { quote, wait: Math.max(0, at - quote.at), kind };
    this.outcomes.push(outcome);
    this.events.outcome(outcome);
  }
}
