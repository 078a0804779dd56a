// Confirmed ops as the cloud numbered them. Older than 35 days only a skeleton stays: who, when and what kind.
import type { Database } from 'better-sqlite3';
import type { LogRow } from '#shared/contracts/protocol.ts';

/** One gesture of one person. */
export interface GestureOf {
  readonly gestureId: string;
  readonly actorId: string;
}

export interface LogRows {
  add(row: LogRow, guestId: string | null): void;
  find(opId: string): LogRow | null;
  /** Rows that still are whole, oldest first. */
  above(seq: number, limit: number): readonly LogRow[];
  /** Those of them with effects on a row. */
  touching(range: { readonly above: number; readonly id: string }): readonly LogRow[];
  newest(range: { readonly before: number; readonly limit: number }): readonly LogRow[];
  /** The first row the cloud had at or after a moment; past the last one where there is none. */
  firstSince(receivedAt: number): number;
  /** The next whole row with effects on a row, not far on. */
  nextTouching(range: { readonly above: number; readonly id: string }): LogRow | null;
  /** Accepted ops that took this one back. */
  undosOf(opId: string): readonly string[];
  /** What somebody did with one gesture and was accepted, in order. */
  ofGesture(sought: GestureOf): readonly string[];
  /** Whole rows lately before, newest first, whose effects name the row: a few of them. */
  touchedBefore(sought: { readonly id: string; readonly before: number }): readonly LogRow[];
  /** Refused and clashing ops nobody has settled, newest first. */
  unsettled(limit: number): readonly LogRow[];
  ofGuest(guestId: string): readonly LogRow[];
  rewrite(row: LogRow): void;
  dropAbove(seq: number): void;
  /** By the cloud's clock, as it stands in the rows: a clock that jumps here costs nothing. Answers how many went. */
  trim(keptMs: number): number;
}

interface StoredRow {
  readonly seq: number;
  readonly station_id: LogRow['stationId'];
  readonly station_seq: number;
  readonly op: string;
  readonly verdict: string;
  readonly effects: string;
  readonly received_at: number;
}

const columns = 'seq, station_id, station_seq, op, verdict, effects, received_at';
const unsettled =
  'is_conflict = 1 AND NOT EXISTS (SELECT 1 FROM settlement WHERE settlement.id = log.op_id AND removed = 0)';

/** A clash is with what was done shortly before; older rows are not searched. */
const namedWithin = 5000;

export function createLogRows(db: Database): LogRows {
  const rows = (rest: string) => db.prepare<unknown[], StoredRow>(`SELECT ${columns} FROM log ${rest}`);
  const add = db.prepare(
    `INSERT INTO log (${columns}, op_id, guest_id, is_conflict, is_skeleton) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  );
  const find = rows('WHERE op_id = ? ORDER BY seq LIMIT 1');
  const above = rows('WHERE seq > ? AND is_skeleton = 0 ORDER BY seq LIMIT ?');
  const touching = rows('WHERE seq > ? AND is_skeleton = 0 AND instr(effects, ?) > 0 ORDER BY seq');
  const newest = rows('WHERE seq < ? ORDER BY seq DESC LIMIT ?');
  const next = rows(
    `WHERE seq > @above AND seq <= @above + ${namedWithin} AND is_skeleton = 0 AND instr(effects, @id) > 0
     ORDER BY seq LIMIT 1`,
  );
  const touchedBefore = rows(
    `WHERE seq < @before AND seq > min(@before, (SELECT max(seq) FROM log)) - ${namedWithin} AND is_skeleton = 0
     AND instr(effects, @id) > 0 ORDER BY seq DESC LIMIT 50`,
  );
  const open = rows(`WHERE ${unsettled} ORDER BY seq DESC LIMIT ?`);
  const ofGuest = rows('WHERE guest_id = ?');
  return {
    ...writers(db),
    add: ({ seq, stationId, stationSeq, op, verdict, effects, receivedAt }, guestId) => {
      const texts = [JSON.stringify(op), JSON.stringify(verdict), JSON.stringify(effects)];
      const isConflict = verdict.kind === 'refused' || verdict.flags.length > 0 ? 1 : 0;
      add.run(seq, stationId, stationSeq, ...texts, receivedAt, op.opId, guestId, isConflict);
    },
    find: (opId) => {
      const found = find.get(opId);
      return found === undefined ? null : logRowOf(found);
    },
    above: (seq, limit) => above.all(seq, limit).map(logRowOf),
    touching: ({ above: seq, id }) => touching.all(seq, id).map(logRowOf),
    newest: ({ before, limit }) => newest.all(before, limit).map(logRowOf),
    ...moments(db),
    nextTouching: (range) => {
      const found = next.get(range);
      return found === undefined ? null : logRowOf(found);
    },
    touchedBefore: (sought) => touchedBefore.all(sought).map(logRowOf),
    unsettled: (limit) => open.all(limit).map(logRowOf),
    ofGuest: (guestId) => ofGuest.all(guestId).map(logRowOf),
  };
}

function moments(db: Database): Pick<LogRows, 'firstSince' | 'undosOf' | 'ofGesture'> {
  const first = db
    .prepare<[number], number>(
      `SELECT seq FROM log INDEXED BY log_whole WHERE is_skeleton = 0 AND received_at >= ?
       ORDER BY received_at, seq LIMIT 1`,
    )
    .pluck();
  const last = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM log').pluck();
  const undos = db
    .prepare<[string], string>(
      `SELECT op_id FROM log INDEXED BY log_undo WHERE op ->> '$.kind' = 'log.undo'
       AND op ->> '$.payload.targetOpId' = ? AND verdict ->> '$.kind' = 'accepted'`,
    )
    .pluck();
  const ofGesture = db
    .prepare<[GestureOf], string>(
      `SELECT op_id FROM log INDEXED BY log_gesture WHERE op ->> '$.payload.gestureId' = @gestureId
       AND op ->> '$.actor.id' = @actorId AND verdict ->> '$.kind' = 'accepted' AND effects <> '[]' ORDER BY seq`,
    )
    .pluck();
  return {
    ofGesture: (sought) => ofGesture.all(sought),
    firstSince: (receivedAt) => first.get(receivedAt) ?? (last.get() ?? 0) + 1,
    undosOf: (opId) => undos.all(opId),
  };
}

function writers(db: Database): Pick<LogRows, 'rewrite' | 'dropAbove' | 'trim'> {
  const rewrite = db.prepare('UPDATE log SET op = ?, effects = ? WHERE seq = ?');
  const dropAbove = db.prepare('DELETE FROM log WHERE seq > ?');
  const trim = db.prepare(
    `UPDATE log SET op = json_set(op, '$.payload', NULL), effects = '[]', guest_id = NULL, is_skeleton = 1
     WHERE is_skeleton = 0 AND received_at < (SELECT max(received_at) FROM log) - ?`,
  );
  return {
    rewrite: ({ seq, op, effects }) => void rewrite.run(JSON.stringify(op), JSON.stringify(effects), seq),
    dropAbove: (seq) => void dropAbove.run(seq),
    trim: (keptMs) => trim.run(keptMs).changes,
  };
}

const logRowOf = (row: StoredRow): LogRow => ({
  seq: row.seq,
  stationId: row.station_id,
  stationSeq: row.station_seq,
  op: JSON.parse(row.op),
  verdict: JSON.parse(row.verdict),
  effects: JSON.parse(row.effects),
  receivedAt: row.received_at,
});
