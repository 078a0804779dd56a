// One scenario of the rest of the night: tables come back, parties arrive, and the list is walked in order as the host
// walks it. Times are minutes from now. Every array is allocated once; a run consumes no randomness.
import { type Floor, homeClass } from './floor.ts';
import { ForwardFloor, instant, never, nobody } from './forward-floor.ts';
import { ForwardLine } from './forward-line.ts';
import type { SeatingRule } from './seating-rule.ts';

const largeParty = 7;
const claimAfter = 10;
const horizon = 720;
const mostSteps = 4000;

export interface Newcomer {
  readonly size: number;
  readonly joinedAt: number;
  readonly arrivesAt: number;
  /** Whether it may sit at joined tables. */
  readonly takesJoins: boolean;
}

export interface HouseWays {
  readonly rule: SeatingRule;
  /** Minutes from a table's being ready to the party's sitting. */
  readonly lag: number;
  /** How long a turn that begins so many minutes from now is stretched. */
  readonly stretch: (at: number) => number;
}

export class ForwardRun {
  readonly capacity: number;
  readonly tables: ForwardFloor;
  readonly leavesAt: Float64Array;
  /** Log minutes of the turn it will sit, part of the night apart. */
  readonly turn: Float64Array;
  /** The same, as anybody would guess it. */
  readonly thoughtTurn: Float64Array;
  readonly seatedAt: Float64Array;
  /** The first table it got, or -1. */
  readonly tableOf: Int32Array;

  private ways: HouseWays = { rule: { kind: 'after', minutes: 12 }, lag: 2, stretch: () => 1 };
  private count = 0;
  private readonly size: Int32Array;
  private readonly home: Int32Array;
  private readonly joinedAt: Float64Array;
  private readonly arrivesAt: Float64Array;
  private readonly takesJoins: Uint8Array;
  private readonly isHere: Uint8Array;
  private readonly isDone: Uint8Array;
  private readonly isGhost: Uint8Array;
  private readonly holds: Int32Array;
  /** Parties here that need a table of each class. */
  private readonly needs: Int32Array;
  private readonly line: ForwardLine;
  private absent = 0;
  /** What was kept for whom when a party last found nothing to claim. */
  private readonly refusedAt: Int32Array;
  /** When the first of those in line gives up. */
  private nextLeave = never;
  private now = 0;
  private nextTimer = never;
  /** Somebody was refused a table that somebody behind it needs. */
  private wasRefused = false;
  private hasFollowedRule = false;

  constructor(floor: Floor, capacity: number) {
    this.tables = new ForwardFloor(floor);
    this.capacity = capacity;
    this.leavesAt = new Float64Array(capacity);
    this.turn = new Float64Array(capacity);
    this.thoughtTurn = new Float64Array(capacity);
    this.seatedAt = new Float64Array(capacity);
    this.tableOf = new Int32Array(capacity);
    this.size = new Int32Array(capacity);
    this.home = new Int32Array(capacity);
    this.joinedAt = new Float64Array(capacity);
    this.arrivesAt = new Float64Array(capacity);
    this.takesJoins = new Uint8Array(capacity);
    this.isHere = new Uint8Array(capacity);
    this.isDone = new Uint8Array(capacity);
    this.isGhost = new Uint8Array(capacity);
    this.holds = new Int32Array(capacity);
    this.needs = new Int32Array(floor.classSeats.length + 1);
    this.line = new ForwardLine(capacity);
    this.refusedAt = new Int32Array(capacity);
  }

  /** Forgets the parties of the question before. */
  prepare(ways: HouseWays): void {
    this.ways = ways;
    this.count = 0;
  }

  follow(rule: SeatingRule): void {
    this.ways = { ...this.ways, rule };
  }

  /** Whether any other rule might have played the last scenario otherwise. */
  get dependsOnRule(): boolean {
    return this.hasFollowedRule;
  }

  addParty(party: Newcomer): void {
    const index = this.count;
    const home = homeClass(this.tables.floor, party.size);
    const isLarge = party.size >= largeParty || home >= this.tables.floor.classSeats.length;
    this.count += 1;
    this.size[index] = party.size;
    this.home[index] = home;
    this.joinedAt[index] = party.joinedAt;
    this.arrivesAt[index] = party.arrivesAt;
    this.takesJoins[index] = isLarge ? 2 : party.takesJoins ? 1 : 0;
  }

  comesAt(party: number, at: number): void {
    this.arrivesAt[party] = at;
  }

  /** Plays until party `until` has its time, or everybody has. Tables and patience were set by the caller. */
  play(until: number | null): void {
    this.begin();
    for (let step = 0; step < mostSteps; step += 1) {
      this.walk();
      if (this.line.length === 0 || (until !== null && this.isDone[until] === 1)) return;
      const next = this.nextMoment();
      if (next > horizon) return;
      this.now = next;
      this.tables.release(next);
      if (this.absent > 0) this.letIn();
    }
  }

  private begin(): void {
    this.now = 0;
    this.hasFollowedRule = false;
    this.needs.fill(0);
    this.holds.fill(0);
    this.tables.begin();
    for (const holder of this.tables.heldBy) {
      if (holder >= 0) this.holds[holder] = (this.holds[holder] ?? 0) + 1;
    }
    this.absent = this.count;
    this.nextLeave = never;
    for (let party = 0; party < this.count; party += 1) {
      this.refusedAt[party] = -1;
      this.isDone[party] = 0;
      this.isGhost[party] = 0;
      this.isHere[party] = 0;
      this.seatedAt[party] = horizon;
      this.tableOf[party] = nobody;
      this.line.isSpecial[party] = this.takesJoins[party] === 2 || (this.holds[party] ?? 0) > 0 ? 1 : 0;
      this.nextLeave = Math.min(this.nextLeave, this.leavesAt[party] ?? never);
    }
    this.line.begin(this.count);
    this.letIn();
  }

  private letIn(): void {
    for (let party = 0; party < this.count; party += 1) {
      if (this.isHere[party] === 1 || (this.arrivesAt[party] ?? 0) > this.now + instant) continue;
      this.isHere[party] = 1;
      this.absent -= 1;
      this.addNeed(party, 1);
    }
  }

  private addNeed(party: number, by: number): void {
    const home = this.home[party] ?? 0;
    this.needs[home] = (this.needs[home] ?? 0) + by;
  }

  private nextMoment(): number {
    let next = Math.min(this.nextTimer, this.tables.nextReady);
    if (this.absent > 0) {
      for (let party = 0; party < this.count; party += 1) {
        const arrives = this.arrivesAt[party] ?? 0;
        if (this.isHere[party] === 0 && arrives < next) next = arrives;
      }
    }
    return Math.max(next, this.now);
  }

  private walk(): void {
    this.nextTimer = never;
    for (let pass = 0; pass < 3; pass += 1) {
      this.wasRefused = false;
      const seated = this.nextLeave <= this.now ? this.walkLeaving() : this.walkStaying();
      if (!seated || !this.wasRefused || this.tables.free === 0) return;
    }
  }

  /** While nobody gives up and nothing is open, most of the line has nothing to do. */
  private walkStaying(): boolean {
    const { line, tables } = this;
    let seated = false;
    let party = line.first;
    while (party < line.end) {
      if (tables.topOpen < 0 && line.isSpecial[party] === 0) party = line.nextSpecial(party);
      if (party >= line.end) break;
      const next = line.next(party);
      if (this.isHere[party] === 1 && this.serve(party)) seated = true;
      if (this.isDone[party] === 1) line.stepOut(party);
      party = next;
    }
    return seated;
  }

  private walkLeaving(): boolean {
    const { line } = this;
    let seated = false;
    let nextLeave = never;
    let party = line.first;
    while (party < line.end) {
      const next = line.next(party);
      if (this.isHere[party] === 1 && this.serve(party)) seated = true;
      if (this.isDone[party] === 1) line.stepOut(party);
      else if (this.isGhost[party] === 0) nextLeave = Math.min(nextLeave, this.leavesAt[party] ?? never);
      party = next;
    }
    this.nextLeave = nextLeave;
    return seated;
  }

  /** True when it took a table, which may have changed what parties before it may take. */
  private serve(party: number): boolean {
    if (this.isGhost[party] === 0 && (this.leavesAt[party] ?? never) <= this.now) {
      this.becomeGhost(party);
      if (this.isDone[party] === 1) return false;
    }
    const keeps = (this.holds[party] ?? 0) > 0;
    if (this.tables.topOpen >= 0 || (keeps && this.tables.free > 0)) {
      let table = nobody;
      if (keeps) table = this.tables.keptSingle(party, this.size[party] ?? 0);
      if (table === nobody && (this.home[party] ?? 0) <= this.tables.topOpen) table = this.singleFor(party);
      if (table !== nobody) return this.take(party, [table]);
      const join = this.mayJoin(party) ? this.tables.joinOpenTo(party, this.size[party] ?? 0) : undefined;
      if (join !== undefined) return this.take(party, join.tables);
    }
    if (this.takesJoins[party] === 2 && this.isGhost[party] === 0) this.claim(party);
    return false;
  }

  /** Gone: its time is still looked for, but it takes no table from anybody. */
  private becomeGhost(party: number): void {
    this.isGhost[party] = 1;
    this.addNeed(party, -1);
    if (this.holds[party] === 0) return;
    const ready = this.tables.keptReady(party, this.now);
    this.letGo(party);
    if (ready < horizon) this.record(party, ready, nobody);
  }

  private record(party: number, at: number, table: number): void {
    this.isDone[party] = 1;
    this.seatedAt[party] = at;
    this.tableOf[party] = table;
  }

  private singleFor(party: number): number {
    const { openOf, floor } = this.tables;
    const classes = floor.classSeats.length;
    const home = this.home[party] ?? classes;
    for (let kind = home; kind < classes; kind += 1) {
      const open = openOf[kind] ?? 0;
      if (open > 0 && (kind === home || this.mayUpsize(party, kind, open))) return this.tables.openIn(kind);
    }
    return nobody;
  }

  private mayUpsize(party: number, kind: number, open: number): boolean {
    const { rule } = this.ways;
    this.hasFollowedRule = true;
    if (rule.kind === 'two-idle') return open >= 2;
    const due = (this.joinedAt[party] ?? 0) + rule.minutes;
    if (due <= this.now + instant) return true;
    if (due < this.nextTimer) this.nextTimer = due;
    const isNeeded = (this.needs[kind] ?? 0) > 0;
    if (isNeeded) this.wasRefused = true;
    return !isNeeded;
  }

  private mayJoin(party: number): boolean {
    return (this.takesJoins[party] ?? 0) > 0 || (this.holds[party] ?? 0) > 0;
  }

  private take(party: number, tables: readonly number[]): boolean {
    if (this.isGhost[party] === 1) {
      this.record(party, this.now, nobody);
      return false;
    }
    const sits = this.now + this.ways.lag;
    const stretch = this.ways.stretch(this.now);
    const ready = sits + Math.exp(this.turn[party] ?? 0) * stretch;
    const thought = sits + Math.exp(this.thoughtTurn[party] ?? 0) * stretch;
    for (const table of tables) this.tables.occupy(table, { ready, thought });
    this.letGo(party);
    this.addNeed(party, -1);
    this.record(party, this.now, tables[0] ?? nobody);
    return true;
  }

  private letGo(party: number): void {
    if (this.holds[party] === 0) return;
    this.tables.letGo(party);
    this.holds[party] = 0;
  }

  /** A large party that has waited claims what comes together first. */
  private claim(party: number): void {
    if ((this.holds[party] ?? 0) > 0) return;
    const due = (this.joinedAt[party] ?? 0) + claimAfter;
    if (due > this.now + instant) {
      if (due < this.nextTimer) this.nextTimer = due;
      return;
    }
    const { holdings } = this.tables;
    if (this.refusedAt[party] === holdings) return;
    const join = this.tables.joinToClaim(this.size[party] ?? 0, this.now);
    if (join === undefined) {
      this.refusedAt[party] = holdings;
      return;
    }
    for (const table of join.tables) this.tables.setHolder(table, party);
    this.holds[party] = join.tables.length;
  }
}
