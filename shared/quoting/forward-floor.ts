// The tables during one scenario: which are free, for whom they are kept, when they come back. Times are minutes from
// now. Every array is allocated once.
import type { Floor, FloorJoin } from './floor.ts';

export const never = Number.POSITIVE_INFINITY;
export const nobody = -1;
/** Kept for somebody who is not on the list. */
export const somebodyElse = -2;
/** Moments closer than this are one. */
export const instant = 1e-9;

export class ForwardFloor {
  readonly floor: Floor;
  readonly readyAt: Float64Array;
  /** When the host thinks each table comes back: claims are made on that, not on what this scenario knows. */
  readonly thoughtReadyAt: Float64Array;
  readonly isFree: Uint8Array;
  readonly heldBy: Int32Array;
  /** Free tables of each class that are kept for nobody. */
  readonly openOf: Int32Array;
  free = 0;
  /** The largest class with an open table; -1 for none. */
  topOpen = -1;
  /** Goes up whenever a table is kept for another, or taken. */
  holdings = 0;
  /** When the first of those that are taken comes back. */
  nextReady = never;

  constructor(floor: Floor) {
    const tables = floor.ids.length;
    this.floor = floor;
    this.readyAt = new Float64Array(tables);
    this.thoughtReadyAt = new Float64Array(tables);
    this.isFree = new Uint8Array(tables);
    this.heldBy = new Int32Array(tables);
    this.openOf = new Int32Array(floor.classSeats.length + 1);
  }

  begin(): void {
    this.openOf.fill(0);
    this.free = 0;
    this.topOpen = -1;
    this.nextReady = never;
    for (let table = 0; table < this.isFree.length; table += 1) {
      if (this.isFree[table] === 1) this.count(table, 1);
      this.nextReady = Math.min(this.nextReady, this.readyAt[table] ?? never);
    }
  }

  release(now: number): void {
    if (this.nextReady > now + instant) return;
    this.nextReady = never;
    for (let table = 0; table < this.readyAt.length; table += 1) {
      const ready = this.readyAt[table] ?? never;
      if (ready > now + instant) {
        if (ready < this.nextReady) this.nextReady = ready;
        continue;
      }
      this.readyAt[table] = never;
      this.isFree[table] = 1;
      this.count(table, 1);
    }
  }

  occupy(table: number, until: { readonly ready: number; readonly thought: number }): void {
    this.setHolder(table, nobody);
    this.count(table, -1);
    this.isFree[table] = 0;
    this.readyAt[table] = until.ready;
    this.nextReady = Math.min(this.nextReady, until.ready);
    this.thoughtReadyAt[table] = until.thought;
  }

  setHolder(table: number, party: number): void {
    const isFree = this.isFree[table] === 1;
    if (isFree) this.count(table, -1);
    this.holdings += 1;
    this.heldBy[table] = party;
    if (isFree) this.count(table, 1);
  }

  letGo(party: number): void {
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] === party) this.setHolder(table, nobody);
    }
  }

  openIn(kind: number): number {
    for (const table of this.floor.classTables[kind] ?? []) {
      if (this.isFree[table] === 1 && this.heldBy[table] === nobody) return table;
    }
    return nobody;
  }

  keptSingle(party: number, size: number): number {
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] !== party || this.isFree[table] === 0) continue;
      if ((this.floor.seats[table] ?? 0) >= size) return table;
    }
    return nobody;
  }

  joinOpenTo(party: number, size: number): FloorJoin | undefined {
    for (const join of this.floor.joins) {
      if (join.seats >= size && this.isOpenTo(party, join)) return join;
    }
    return undefined;
  }

  /** The join the host thinks comes together first, of those kept for nobody. */
  joinToClaim(size: number, now: number): FloorJoin | undefined {
    let best: FloorJoin | undefined;
    let bestReady = never;
    for (const join of this.floor.joins) {
      if (join.seats < size) continue;
      const ready = this.togetherAt(join, now);
      if (ready >= bestReady) continue;
      best = join;
      bestReady = ready;
    }
    return best;
  }

  /** When all that is kept for the party is really back. */
  keptReady(party: number, now: number): number {
    let ready = now;
    for (let table = 0; table < this.heldBy.length; table += 1) {
      if (this.heldBy[table] === party && this.isFree[table] === 0) {
        ready = Math.max(ready, this.readyAt[table] ?? never);
      }
    }
    return ready;
  }

  private isOpenTo(party: number, join: FloorJoin): boolean {
    for (const table of join.tables) {
      const holder = this.heldBy[table];
      if (this.isFree[table] === 0 || (holder !== nobody && holder !== party)) return false;
    }
    return true;
  }

  private togetherAt(join: FloorJoin, now: number): number {
    let ready = now;
    for (const table of join.tables) {
      if (this.heldBy[table] !== nobody) return never;
      if (this.isFree[table] === 0) ready = Math.max(ready, this.thoughtReadyAt[table] ?? never);
    }
    return ready;
  }

  private count(table: number, by: number): void {
    this.free += by;
    if (this.heldBy[table] !== nobody) return;
    const kind = this.floor.classOf[table] ?? 0;
    this.openOf[kind] = (this.openOf[kind] ?? 0) + by;
    if (by > 0) this.topOpen = Math.max(this.topOpen, kind);
    else while (this.topOpen >= 0 && (this.openOf[this.topOpen] ?? 0) <= 0) this.topOpen -= 1;
  }
}
