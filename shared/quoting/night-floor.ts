// The tables of a night as its lines leave them, and the turns that ended at them.
import { must } from '#shared/must.ts';
import type { House } from './house.ts';
import type { FinishedTurn, RoomTable, TableNow } from './room.ts';

export interface Sitting {
  readonly tables: readonly string[];
  /** Null for a party that walked straight in: nobody said how many they were. */
  readonly size: number | null;
  readonly at: number;
}

interface FloorTable {
  readonly seats: number;
  now: TableNow;
  heldFor: string | null;
  freeSince: number;
  /** The turn this table stands for, until it is ready again. */
  turn: { readonly size: number | null; readonly seatedAt: number; checkAt: number | null } | null;
  vacatedAt: number | null;
}

export interface TableEvents {
  readonly turned: (turn: FinishedTurn) => void;
  readonly bussed: (minutes: number) => void;
  readonly left: (minutesAfterCheck: number) => void;
}

/** Fewer than the seats by one, as most tables are filled. */
const guessedSize = (seats: number): number => (seats <= 2 ? seats : seats - 1);

export class NightFloor {
  private readonly tables: ReadonlyMap<string, FloorTable>;
  private readonly events: TableEvents;

  constructor(house: House, events: TableEvents) {
    this.events = events;
    this.tables = new Map(house.tables.map(({ id, seats }) => [id, emptyTable(seats)]));
  }

  knows(id: string): boolean {
    return this.tables.has(id);
  }

  rows(): readonly RoomTable[] {
    return [...this.tables].map(([id, { now, heldFor }]) => ({ id, now, heldFor }));
  }

  /** Since when all of them could have been taken. */
  openSince(ids: readonly string[]): number {
    return Math.max(...ids.map((id) => this.table(id).freeSince));
  }

  hold(party: string, ids: readonly string[]): void {
    this.letGo(party);
    for (const id of ids) this.table(id).heldFor = party;
  }

  letGo(party: string): void {
    for (const table of this.tables.values()) if (table.heldFor === party) table.heldFor = null;
  }

  call(party: string, sitting: Sitting): void {
    this.letGo(party);
    const [lead] = sitting.tables;
    if (lead === undefined) return;
    for (const id of sitting.tables) {
      const table = this.table(id);
      this.settle(table, sitting.at);
      table.now = { kind: 'called', lead, size: sitting.size ?? guessedSize(table.seats), since: sitting.at };
    }
  }

  uncall(ids: readonly string[]): void {
    for (const id of ids) {
      const table = this.table(id);
      if (table.now.kind === 'called') table.now = { kind: 'free' };
    }
  }

  seat(party: string, sitting: Sitting): void {
    this.letGo(party);
    const [lead] = sitting.tables;
    if (lead === undefined) return;
    const { at: since } = sitting;
    const seats = sitting.tables.reduce((sum, id) => sum + this.table(id).seats, 0);
    const size = sitting.size ?? guessedSize(seats);
    for (const id of sitting.tables) {
      const table = this.table(id);
      this.settle(table, since);
      table.heldFor = null;
      table.vacatedAt = null;
      table.now = { kind: 'occupied', lead, size, since, checkAt: null };
      table.turn = id === lead ? { size: sitting.size, seatedAt: since, checkAt: null } : null;
    }
  }

  check(ids: readonly string[], at: number): void {
    const leads = ids.flatMap((id) => {
      const { now } = this.table(id);
      return now.kind === 'occupied' ? [now.lead] : [];
    });
    for (const table of this.tables.values()) {
      const { now } = table;
      if (now.kind !== 'occupied' || !leads.includes(now.lead) || now.checkAt !== null) continue;
      table.now = { ...now, checkAt: at };
      if (table.turn !== null) table.turn.checkAt = at;
    }
  }

  vacate(ids: readonly string[], at: number): void {
    for (const id of ids) {
      const table = this.table(id);
      if (table.now.kind !== 'occupied') continue;
      table.now = { kind: 'dirty', since: at };
      table.vacatedAt = at;
    }
  }

  ready(ids: readonly string[], at: number): void {
    for (const id of ids) {
      const table = this.table(id);
      if (table.now.kind !== 'occupied' && table.now.kind !== 'dirty') continue;
      if (table.vacatedAt !== null) this.events.bussed(at - table.vacatedAt);
      if (table.turn?.checkAt != null) this.events.left(at - table.turn.checkAt);
      this.endTurn(table, at);
      table.now = { kind: 'free' };
      table.freeSince = at;
      table.vacatedAt = null;
    }
  }

  /** Somebody sits down where nobody pressed "ready": it was, by now. Where nobody left, the turn is not known. */
  private settle(table: FloorTable, at: number): void {
    if (table.now.kind === 'dirty') this.endTurn(table, at);
    table.turn = null;
  }

  private endTurn(table: FloorTable, at: number): void {
    if (table.turn !== null && table.turn.size !== null) {
      this.events.turned({ size: table.turn.size, seatedAt: table.turn.seatedAt, readyAt: at });
    }
    table.turn = null;
  }

  private table(id: string): FloorTable {
    return must(this.tables.get(id), `table ${id}`);
  }
}

const emptyTable = (seats: number): FloorTable => ({
  seats,
  now: { kind: 'free' },
  heldFor: null,
  freeSince: 0,
  turn: null,
  vacatedAt: null,
});
