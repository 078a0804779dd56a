// One scenario of the rest of the night: tables come back, parties arrive, and the list is walked in order as the host
// walks it. Times are minutes from now. Every array is allocated once; a run consumes no randomness.
import { type Floor, type FloorJoin, homeClass } from './floor.ts';
import type { SeatingRule } from './seating-rule.ts';

const never = Number.POSITIVE_INFINITY;
const nobody = -1;
/** Kept for somebody who is not on the list. */
export const somebodyElse = -2;
const largeParty = 7;
const claimAfter = 10;
const horizon = 720;
const mostSteps = 4000;
const instant = 1e-9;

export interface Newcomer {
  readonly size: number;
  readonly joinedAt: number;
  readonly arrivesAt: number;
}

export class ForwardRun {
  readonly floor: Floor;
  readonly capacity: number;
  readonly readyAt: Float64Array;
  readonly isFree: Uint8Array;
  readonly heldBy: Int32Array;
  readonly leavesAt: Float64Array;
  /** Log minutes of the turn it will sit, part of the night apart. */
  readonly turn: Float64Array;
  readonly seatedAt: Float64Array;
  /** The first table it got, or -1. */
  readonly tableOf: Int32Array;
  /** How long a turn that begins so many minutes from now is stretched. */
  stretch: (at: number) => number = () => 1;
  lag = 2;
  rule: SeatingRule = { kind: 'after', minutes: 12 };
  joinsForAll = false;

  private count = 0;
  private readonly size: Int32Array;
  private readonly home: Int32Array;
  private readonly joinedAt: Float64Array;
  private readonly arrivesAt: Float64Array;
  private readonly isHere: Uint8Array;
  private readonly isDone: Uint8Array;
  private readonly isGhost: Uint8Array;
  private readonly holds: Int32Array;
  private readonly freeOf: Int32Array;
  private readonly needs: Int32Array;
  private now = 0;
  private nextTimer = never;
  private anyFree = 0;

  constructor(floor: Floor, capacity: number) {
    const tables = floor.ids.length;
    const classes = floor.classSeats.length + 1;
    this.floor = floor;
    this.capacity = capacity;
    this.readyAt = new Float64Array(tables);
    this.isFree = new Uint8Array(tables);
    this.heldBy = new Int32Array(tables);
    this.leavesAt = new Float64Array(capacity);
    this.turn = new Float64Array(capacity);
    this.seatedAt = new Float64Array(capacity);
    this.tableOf = new Int32Array(capacity);
    this.size = new Int32Array(capacity);
    this.home = new Int32Array(capacity);
    this.joinedAt = new Float64Array(capacity);
    this.arrivesAt = new Float64Array(capacity);
    this.isHere = new Uint8Array(capacity);
    this.isDone = new Uint8Array(capacity);
    this.isGhost = new Uint8Array(capacity);
    this.holds = new Int32Array(capacity);
    this.freeOf = new Int32Array(classes);
    this.needs = new Int32Array(classes);
  }

  clearParties(): void {
    this.count = 0;
  }

  addParty(party: Newcomer): number {
    const index = this.count;
    this.count += 1;
    this.size[index] = party.size;
    this.home[index] = homeClass(this.floor, party.size);
    this.joinedAt[index] = party.joinedAt;
    this.arrivesAt[index] = party.arrivesAt;
    return index;
  }

  comesAt(party: number, at: number): void {
    this.arrivesAt[party] = at;
  }

  /** Plays until party `until` has its time, or everybody has. Tables and patience were set by the caller. */
  play(until: number | null): void {
    this.begin();
    for (let step = 0; step < mostSteps; step += 1) {
      this.walk();
      if (until === null ? this.isOver() : this.isDone[until] === 1) return;
      const next = this.nextMoment();
      if (next > horizon) return;
      this.now = next;
      this.release();
    }
  }

  private begin(): void {
    this.now = 0;
    this.freeOf.fill(0);
    this.needs.fill(0);
    this.holds.fill(0);
    this.anyFree = 0;
    for (let table = 0; table < this.isFree.length; table += 1) {
      const holder = this.heldBy[table] ?? nobody;
      if (holder >= 0) this.holds[holder] = (this.holds[holder] ?? 0) + 1;
      if (this.isFree[table] === 1) this.countFree(table, 1);
    }
    for (let party = 0; party < this.count; party += 1) {
      this.isDone[party] = 0;
      this.isGhost[party] = 0;
      this.seatedAt[party] = horizon;
      this.tableOf[party] = nobody;
      this.isHere[party] = 0;
      if ((this.arrivesAt[party] ?? 0) <= 0) this.arrive(party);
    }
  }

  private isOver(): boolean {
    for (let party = 0; party < this.count; party += 1) if (this.isDone[party] === 0) return false;
    return true;
  }

  private arrive(party: number): void {
    this.isHere[party] = 1;
    const home = this.home[party] ?? 0;
    this.needs[home] = (this.needs[home] ?? 0) + 1;
  }

  private noLongerNeeds(party: number): void {
    const home = this.home[party] ?? 0;
    this.needs[home] = (this.needs[home] ?? 0) - 1;
  }

  private countFree(table: number, by: number): void {
    this.anyFree += by;
    if (this.heldBy[table] !== nobody) return;
    const kind = this.floor.classOf[table] ?? 0;
    this.freeOf[kind] = (this.freeOf[kind] ?? 0) + by;
  }

  private nextMoment(): number {
    let next = this.nextTimer;
    for (let table = 0; table < this.readyAt.length; table += 1) {
      const ready = this.readyAt[table] ?? never;
      if (ready < next) next = ready;
    }
    for (let party = 0; party < this.count; party += 1) {
      const arrives = this.arrivesAt[party] ?? 0;
      if (this.isHere[party] === 0 && arrives < next) next = arrives;
    }
    return Math.max(next, this.now);
  }

  private release(): void {
    const now = this.now + instant;
    for (let table = 0; table < this.readyAt.length; table += 1) {
      if ((this.readyAt[table] ?? never) > now) continue;
      this.readyAt[table] = never;
      this.isFree[table] = 1;
      this.countFree(table, 1);
    }
    for (let party = 0; party < this.count; party += 1) {
      if (this.isHere[party] === 0 && (this.arrivesAt[party] ?? 0) <= now) this.arrive(party);
    }
  }

  private walk(): void {
    this.nextTimer = never;
    for (let pass = 0; pass < 3; pass += 1) {
      let seated = false;
      for (let party = 0; party < this.count; party += 1) {
        if (this.isHere[party] === 1 && this.isDone[party] === 0 && this.serve(party)) seated = true;
      }
      if (!seated || this.anyFree === 0) return;
    }
  }

  /** True when it took a table, which may have changed what parties before it may take. */
  private serve(party: number): boolean {
    if (this.isGhost[party] === 0 && (this.leavesAt[party] ?? never) <= this.now) {
      this.becomeGhost(party);
      if (this.isDone[party] === 1) return false;
    }
    if (this.anyFree > 0) {
      const table = this.singleFor(party);
      if (table !== nobody) return this.take(party, [table]);
      const join = this.joinFor(party);
      if (join !== undefined) return this.take(party, join.tables);
    }
    if (this.isGhost[party] === 0) this.claim(party);
    return false;
  }

  /** Gone: its time is still looked for, but it takes no table from anybody. */
  private becomeGhost(party: number): void {
    this.isGhost[party] = 1;
    this.noLongerNeeds(party);
    if ((this.holds[party] ?? 0) === 0) return;
    let ready = this.now;
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] === party && this.isFree[table] === 0) {
        ready = Math.max(ready, this.readyAt[table] ?? never);
      }
    }
    this.letGo(party);
    if (ready < horizon) this.record(party, ready, nobody);
  }

  private record(party: number, at: number, table: number): void {
    this.isDone[party] = 1;
    this.seatedAt[party] = at;
    this.tableOf[party] = table;
  }

  private singleFor(party: number): number {
    const classes = this.floor.classSeats.length;
    const home = this.home[party] ?? classes;
    if ((this.holds[party] ?? 0) > 0) {
      const kept = this.keptSingle(party);
      if (kept !== nobody) return kept;
    }
    for (let kind = home; kind < classes; kind += 1) {
      const free = this.freeOf[kind] ?? 0;
      if (free > 0 && (kind === home || this.mayUpsize(party, kind, free))) return this.freeIn(kind);
    }
    return nobody;
  }

  private keptSingle(party: number): number {
    const size = this.size[party] ?? 0;
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] !== party || this.isFree[table] === 0) continue;
      if ((this.floor.seats[table] ?? 0) >= size) return table;
    }
    return nobody;
  }

  private mayUpsize(party: number, kind: number, free: number): boolean {
    if (this.rule.kind === 'two-idle') return free >= 2;
    const due = (this.joinedAt[party] ?? 0) + this.rule.minutes;
    if (due <= this.now + instant) return true;
    if (due < this.nextTimer) this.nextTimer = due;
    return (this.needs[kind] ?? 0) <= 0;
  }

  private freeIn(kind: number): number {
    for (const table of this.floor.classTables[kind] ?? []) {
      if (this.isFree[table] === 1 && this.heldBy[table] === nobody) return table;
    }
    return nobody;
  }

  private isLarge(party: number): boolean {
    return (this.size[party] ?? 0) >= largeParty || (this.home[party] ?? 0) >= this.floor.classSeats.length;
  }

  private joinFor(party: number): FloorJoin | undefined {
    if (!this.joinsForAll && !this.isLarge(party) && (this.holds[party] ?? 0) === 0) return undefined;
    const size = this.size[party] ?? 0;
    return this.floor.joins.find((join) => join.seats >= size && this.isOpenTo(party, join));
  }

  private isOpenTo(party: number, join: FloorJoin): boolean {
    for (const table of join.tables) {
      const holder = this.heldBy[table];
      if (this.isFree[table] === 0 || (holder !== nobody && holder !== party)) return false;
    }
    return true;
  }

  private take(party: number, tables: readonly number[]): boolean {
    const lead = tables[0] ?? nobody;
    if (this.isGhost[party] === 1) {
      this.record(party, this.now, nobody);
      return false;
    }
    const ready = this.now + this.lag + Math.exp(this.turn[party] ?? 0) * this.stretch(this.now);
    for (const table of tables) {
      this.countFree(table, -1);
      this.isFree[table] = 0;
      this.readyAt[table] = ready;
      if (this.heldBy[table] === party) {
        this.heldBy[table] = nobody;
        this.holds[party] = (this.holds[party] ?? 0) - 1;
      }
    }
    this.letGo(party);
    this.noLongerNeeds(party);
    this.record(party, this.now, lead);
    return true;
  }

  private letGo(party: number): void {
    if ((this.holds[party] ?? 0) === 0) return;
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] === party) this.setHolder(table, nobody);
    }
    this.holds[party] = 0;
  }

  private setHolder(table: number, party: number): void {
    const free = this.isFree[table] === 1;
    if (free) this.countFree(table, -1);
    this.heldBy[table] = party;
    if (free) this.countFree(table, 1);
  }

  /** A large party that has waited claims what comes together first. */
  private claim(party: number): void {
    if (!this.isLarge(party) || (this.holds[party] ?? 0) > 0) return;
    const due = (this.joinedAt[party] ?? 0) + claimAfter;
    if (due > this.now + instant) {
      if (due < this.nextTimer) this.nextTimer = due;
      return;
    }
    const size = this.size[party] ?? 0;
    let best: FloorJoin | undefined;
    let bestReady = horizon;
    for (const join of this.floor.joins) {
      if (join.seats < size) continue;
      const ready = this.togetherAt(join);
      if (ready < bestReady) {
        best = join;
        bestReady = ready;
      }
    }
    if (best === undefined) return;
    for (const table of best.tables) this.setHolder(table, party);
    this.holds[party] = best.tables.length;
  }

  private togetherAt(join: FloorJoin): number {
    let ready = this.now;
    for (const table of join.tables) {
      if (this.heldBy[table] !== nobody) return never;
      if (this.isFree[table] === 0) ready = Math.max(ready, this.readyAt[table] ?? never);
    }
    return ready;
  }
}
