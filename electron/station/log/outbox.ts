// This station's ops that have not come back with a seq, in the order they were made. A row leaves by opId, never by
// its number: numbers are given anew when the station changes identity.
import type { Database } from 'better-sqlite3';
import type { Effect } from '#shared/log/effect.ts';
import { guestOf } from '#shared/log/fold.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import { firstWhere } from './first-where.ts';
import type { GestureOf } from './log-rows.ts';
import type { PendingOp } from './replica.ts';

export interface Expected {
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

interface NewOp extends Expected {
  readonly stationSeq: number;
  readonly op: Op;
  /** The op as JSON, made once. */
  readonly text: string;
  readonly guestId: string | null;
  readonly sentAt: number | null;
}

export interface Outbox {
  add(entry: NewOp): void;
  find(opId: string): PendingOp | null;
  first(): PendingOp | null;
  last(): number;
  /** The number before the first; `none` while the outbox is empty. */
  beforeFirst(none: number): number;
  /** In order, from a number on, at most `limit`. */
  from(stationSeq: number, limit: number): readonly PendingOp[];
  all(): readonly PendingOp[];
  newest(limit: number): readonly PendingOp[];
  /** Below a number, the newest first. */
  before(stationSeq: number, limit: number): readonly PendingOp[];
  /** The first op made at or after a moment; past the last one where there is none. */
  firstSince(at: number): number;
  /** The next one after a number with effects on a row. */
  nextTouching(range: { readonly above: number; readonly id: string }): PendingOp | null;
  /** Ops that are not void and took this one back. */
  undosOf(opId: string): readonly string[];
  /** What somebody did with one gesture and is not void, in order. */
  ofGesture(sought: GestureOf): readonly string[];
  /** Void or clashing ops, in order, read from an index: the outbox may be a week long. */
  conflicting(): readonly PendingOp[];
  /** From a number on, those with effects on a row. */
  touching(range: { readonly from: number; readonly id: string }): readonly PendingOp[];
  expect(entry: PendingOp): void;
  drop(opId: string): void;
  markSent(range: { readonly first: number; readonly last: number; readonly at: number }): void;
  /** From here on every row waits for the cloud's verdict. */
  markAllSent(): void;
  /** Gives every row its new number and says it may have been sent under the old one. */
  renumber(first: number): void;
  ofGuest(guestId: string): readonly PendingOp[];
  rewrite(entry: PendingOp): void;
}

export interface OutboxRow {
  readonly station_seq: number;
  readonly op: string;
  readonly verdict: string;
  readonly effects: string;
  readonly void_reason: string | null;
  readonly sent_at: number | null;
}

const columns = 'station_seq, op, verdict, effects, void_reason, sent_at';

export const createOutbox = (db: Database): Outbox => ({
  ...readers(db),
  ...moments(db),
  ...conflicts(db),
  ...writers(db),
  ...numbering(db),
});

type Readers =
  | 'find'
  | 'first'
  | 'last'
  | 'beforeFirst'
  | 'from'
  | 'all'
  | 'newest'
  | 'before'
  | 'touching'
  | 'ofGuest';
type Moments = 'firstSince' | 'nextTouching' | 'undosOf' | 'ofGesture';
type Conflicts = 'conflicting';
type Numbering = 'markSent' | 'markAllSent' | 'renumber';

function readers(db: Database): Pick<Outbox, Readers> {
  const rows = (rest: string) => db.prepare<unknown[], OutboxRow>(`SELECT ${columns} FROM outbox ${rest}`);
  const find = rows('WHERE op_id = ?');
  const first = rows('ORDER BY station_seq LIMIT 1');
  const last = db.prepare<[], { readonly last: number }>(
    'SELECT coalesce(max(station_seq), 0) AS last FROM outbox',
  );
  const from = rows('WHERE station_seq >= ? ORDER BY station_seq LIMIT ?');
  const newest = rows('ORDER BY station_seq DESC LIMIT ?');
  const before = rows('WHERE station_seq < ? ORDER BY station_seq DESC LIMIT ?');
  const ofGuest = rows('WHERE guest_id = ?');
  const touching = rows('WHERE station_seq >= ? AND instr(effects, ?) > 0 ORDER BY station_seq');
  const one = (found: OutboxRow | undefined): PendingOp | null =>
    found === undefined ? null : pendingOf(found);
  return {
    find: (opId) => one(find.get(opId)),
    first: () => one(first.get()),
    last: () => last.get()?.last ?? 0,
    beforeFirst: (none) => (first.get()?.station_seq ?? none + 1) - 1,
    from: (stationSeq, limit) => from.all(stationSeq, limit).map(pendingOf),
    all: () => from.all(0, -1).map(pendingOf),
    touching: ({ from: start, id }) => touching.all(start, id).map(pendingOf),
    newest: (limit) => newest.all(limit).map(pendingOf),
    before: (stationSeq, limit) => before.all(stationSeq, limit).map(pendingOf),
    ofGuest: (guestId) => ofGuest.all(guestId).map(pendingOf),
  };
}

function moments(db: Database): Pick<Outbox, Moments> {
  const ends = db.prepare<[], { readonly low: number | null; readonly high: number | null }>(
    'SELECT min(station_seq) AS low, max(station_seq) AS high FROM outbox',
  );
  const at = db.prepare<[number], { readonly op: string }>(
    'SELECT op FROM outbox WHERE station_seq >= ? ORDER BY station_seq LIMIT 1',
  );
  const next = db.prepare<[number, string], OutboxRow>(
    `SELECT ${columns} FROM outbox WHERE station_seq > ? AND instr(effects, ?) > 0 ORDER BY station_seq LIMIT 1`,
  );
  const undos = db
    .prepare<[string], string>(
      `SELECT op_id FROM outbox INDEXED BY outbox_undo WHERE op ->> '$.kind' = 'log.undo'
       AND op ->> '$.payload.targetOpId' = ? AND void_reason IS NULL`,
    )
    .pluck();
  const ofGesture = db
    .prepare<[GestureOf], string>(
      `SELECT op_id FROM outbox INDEXED BY outbox_gesture WHERE op ->> '$.payload.gestureId' = @gestureId
       AND op ->> '$.actor.id' = @actorId AND void_reason IS NULL AND effects <> '[]' ORDER BY station_seq`,
    )
    .pluck();
  const madeAt = (stationSeq: number): number => {
    const found = at.get(stationSeq);
    return found === undefined ? 0 : happenedAt(JSON.parse(found.op));
  };
  return {
    firstSince: (moment) => {
      const { low, high } = ends.get() ?? { low: null, high: null };
      return firstWhere({ low: low ?? 1, high: high ?? 0 }, (stationSeq) => madeAt(stationSeq) >= moment);
    },
    nextTouching: ({ above, id }) => {
      const found = next.get(above, id);
      return found === undefined ? null : pendingOf(found);
    },
    undosOf: (opId) => undos.all(opId),
    ofGesture: (sought) => ofGesture.all(sought),
  };
}

/** Word for word the condition of the index. */
const isConflict = "(void_reason IS NOT NULL OR json_array_length(verdict, '$.flags') > 0)";

function conflicts(db: Database): Pick<Outbox, Conflicts> {
  const conflicting = db.prepare<[], OutboxRow>(
    `SELECT ${columns} FROM outbox INDEXED BY outbox_conflict WHERE ${isConflict} ORDER BY station_seq`,
  );
  return { conflicting: () => conflicting.all().map(pendingOf) };
}

function writers(db: Database): Omit<Outbox, Readers | Moments | Conflicts | Numbering> {
  const add = db.prepare(
    `INSERT INTO outbox (station_seq, op_id, op, answer, verdict, effects, guest_id, sent_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const expect = db.prepare(
    `UPDATE outbox SET verdict = ?, effects = ?, void_reason = ?, guest_id = coalesce(?, guest_id)
     WHERE station_seq = ?`,
  );
  const rewrite = db.prepare('UPDATE outbox SET op = ?, effects = ? WHERE station_seq = ?');
  const drop = db.prepare('DELETE FROM outbox WHERE op_id = ?');
  return {
    add: ({ stationSeq, op, text, verdict, effects, guestId, sentAt }) => {
      const answer = JSON.stringify(verdict);
      const expected = JSON.stringify(effects);
      add.run(stationSeq, op.opId, text, answer, answer, expected, guestId, sentAt);
    },
    expect: ({ stationSeq, verdict, effects, voidReason }) => {
      const reason = voidReason === null ? null : JSON.stringify(voidReason);
      expect.run(JSON.stringify(verdict), JSON.stringify(effects), reason, guestOf(effects), stationSeq);
    },
    rewrite: ({ stationSeq, op, effects }) =>
      void rewrite.run(JSON.stringify(op), JSON.stringify(effects), stationSeq),
    drop: (opId) => void drop.run(opId),
  };
}

function numbering(db: Database): Pick<Outbox, Numbering> {
  const markSent = db.prepare(
    'UPDATE outbox SET sent_at = ? WHERE station_seq BETWEEN ? AND ? AND sent_at IS NULL',
  );
  const markAllSent = db.prepare('UPDATE outbox SET sent_at = 0 WHERE sent_at IS NULL');
  // Through negative numbers, so that no row meets a number another still has.
  const turn = db.prepare(
    `UPDATE outbox SET sent_at = coalesce(sent_at, 0), station_seq = -numbered.place
     FROM (SELECT station_seq AS old, row_number() OVER (ORDER BY station_seq) AS place FROM outbox) AS numbered
     WHERE station_seq = numbered.old`,
  );
  const turnBack = db.prepare('UPDATE outbox SET station_seq = ? - station_seq WHERE station_seq < 0');
  return {
    markSent: ({ first, last, at }) => void markSent.run(at, first, last),
    markAllSent: () => void markAllSent.run(),
    renumber: (first) => {
      turn.run();
      turnBack.run(first - 1);
    },
  };
}

const pendingOf = (row: OutboxRow): PendingOp => ({
  stationSeq: row.station_seq,
  op: JSON.parse(row.op),
  verdict: JSON.parse(row.verdict),
  effects: JSON.parse(row.effects),
  voidReason: row.void_reason === null ? null : JSON.parse(row.void_reason),
  sentAt: row.sent_at,
});
