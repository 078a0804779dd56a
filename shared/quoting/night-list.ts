// Who waits in a night, in the order the house seats: bookings that are here, then the list as it was joined.
import type { Booking, WaitingParty } from './room.ts';

export interface ListedParty extends WaitingParty {
  readonly isBooking: boolean;
  /** When it could first be seated. */
  readonly hereSince: number;
}

export interface CalledParty {
  readonly party: ListedParty;
  readonly tables: readonly string[];
  readonly at: number;
  /** Since when it could have been called to them. */
  readonly openSince: number;
}

export class NightList {
  private listed: readonly ListedParty[] = [];
  private readonly calledTo = new Map<string, CalledParty>();
  private readonly booked = new Map<string, Booking>();

  waiting(): readonly ListedParty[] {
    return this.listed;
  }

  bookings(): readonly Booking[] {
    return [...this.booked.values()];
  }

  find(party: string): ListedParty | undefined {
    return this.listed.find(({ id }) => id === party);
  }

  called(party: string): CalledParty | undefined {
    return this.calledTo.get(party);
  }

  booking(party: string): Booking | undefined {
    return this.booked.get(party);
  }

  book(booking: Booking): void {
    const { id, size } = booking;
    if (this.find(id) === undefined) this.booked.set(id, booking);
    else this.listed = this.listed.map((party) => (party.id === id ? { ...party, size } : party));
  }

  join(party: ListedParty): void {
    const before = this.find(party.id);
    if (before === undefined) this.listed = [...this.listed, party];
    else this.change({ ...party, joinedAt: before.joinedAt });
  }

  arrive(party: string, at: number): void {
    const booking = this.booked.get(party);
    if (booking !== undefined) {
      this.booked.delete(party);
      const { id, size } = booking;
      this.put({ id, size, joinedAt: at, arrivesAt: null, isBooking: true, hereSince: at });
      return;
    }
    const found = this.find(party);
    if (found !== undefined && found.arrivesAt !== null) {
      this.change({ ...found, arrivesAt: null, hereSince: at });
    }
  }

  call(called: CalledParty): void {
    this.remove(called.party.id);
    this.calledTo.set(called.party.id, called);
  }

  /** Off the call and back in its old place. */
  wait(party: string): void {
    const called = this.calledTo.get(party);
    if (called === undefined) return;
    this.calledTo.delete(party);
    this.put(called.party);
  }

  remove(party: string): void {
    this.listed = this.listed.filter(({ id }) => id !== party);
    this.calledTo.delete(party);
    this.booked.delete(party);
  }

  private change(party: ListedParty): void {
    this.listed = this.listed.map((one) => (one.id === party.id ? party : one));
  }

  private put(party: ListedParty): void {
    const after = this.listed.findIndex((one) =>
      one.isBooking === party.isBooking ? one.joinedAt > party.joinedAt : party.isBooking,
    );
    this.listed = after === -1 ? [...this.listed, party] : this.listed.toSpliced(after, 0, party);
  }
}
