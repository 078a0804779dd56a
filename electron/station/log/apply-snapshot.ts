// How a new station starts, or one that cannot go back with a restored cloud: open rows and tonight's log at one cursor. Ops of its own stay queued and are replayed on
// top; older rows follow as history and only fill what is absent or older.
import type { LogRow } from '#shared/contracts/protocol.ts';
import { sweepOf } from '#shared/log/fold.ts';
import { dropFromOutbox } from './apply-page.ts';
import type { HistoryOutcome, HistoryPage, Snapshot } from './delivery.ts';
import { guestOfOp } from './guest-of-op.ts';
import { openCondition } from './open-condition.ts';
import { rebase } from './rebase.ts';
import type { ChangedRow, Placed } from './replica.ts';
import type { Store } from './store.ts';
import { sweepRows } from './sweep-rows.ts';
import { keyOf, type WorkingSet } from './working-set.ts';

/** Runs inside a write transaction. */
export function applySnapshot(store: Store, snapshot: Snapshot, now: number): readonly ChangedRow[] {
  const { cursor, epoch, entities, log } = snapshot;
  // The log of the snapshot may begin after an op of ours that an older copy of this file has sent: none is void yet.
  store.outbox.markAllSent();
  const changed = rebase(store, (confirmed) => {
    forgetRows(store, confirmed);
    for (const { kind, seq, row } of entities) confirmed.put(kind, row.id, { row, seq });
    fillFromLog(store, snapshot, confirmed);
    for (const { op } of log) {
      const own = store.outbox.find(op.opId);
      if (own !== null) dropFromOutbox(store, own.stationSeq, op.opId);
    }
  });
  store.states.change({
    cursor,
    epoch,
    answeredTo: store.outbox.beforeFirst(store.known.lastNumber()),
    head: cursor,
    lastPullAt: now,
    backfill: { kind: 'under-way', after: null },
  });
  return changed;
}

/** Nothing confirmed stays: open rows go where screens see it, closed ones at once. */
function forgetRows(store: Store, confirmed: WorkingSet): void {
  for (const { kind, id } of [...confirmed.entries()]) confirmed.put(kind, id, null);
  for (const { entity, where, dropClosed } of store.rows.tables) {
    for (const { row } of where(openCondition(entity.kind))) confirmed.put(entity.kind, row.id, null);
    dropClosed();
  }
  store.log.dropAbove(0);
}

/** What closed tonight is not among the open rows; its last effect says how it ended. */
function fillFromLog(store: Store, { entities, log }: Snapshot, confirmed: WorkingSet): void {
  const given = new Set(entities.map(({ kind, row }) => keyOf(kind, row.id)));
  for (const row of log) {
    store.log.add(row, guestOfOp(row, confirmed.get));
    for (const { kind, id, after } of row.effects) {
      if (given.has(keyOf(kind, id))) continue;
      confirmed.put(kind, id, after === null ? null : { row: after, seq: row.seq });
    }
  }
  for (const sweep of log.map((row: LogRow) => sweepOf(row.op, row.verdict))) {
    if (sweep !== null) sweepRows(store, sweep, confirmed);
  }
}

export interface HistoryFilled {
  readonly outcome: HistoryOutcome;
  readonly rows: readonly ChangedRow[];
}

/** Runs inside a write transaction. A page that was read above the cursor waits: its rows are ahead of the log here. */
export function fillHistory(store: Store, { rows, next }: HistoryPage): HistoryFilled {
  const { cursor } = store.states.read();
  if (rows.some(({ seq }) => seq > cursor)) return { outcome: 'ahead', rows: [] };
  store.states.change({
    backfill: next === null ? { kind: 'complete' } : { kind: 'under-way', after: next },
  });
  return { outcome: 'filled', rows: fillRows(store, rows) };
}

/** Pending ops are replayed only where a filled row is one they touch. */
function fillRows(store: Store, rows: HistoryPage['rows']): readonly ChangedRow[] {
  const touched = rows.filter(({ kind, row }) => store.copies.get(kind, row.id) !== null);
  for (const { kind, seq, row } of rows) {
    const table = store.rows.table(kind);
    if (table === undefined || store.copies.get(kind, row.id) !== null) continue;
    if (isOlder(table.get(row.id), seq)) table.put({ row, seq });
  }
  if (touched.length === 0) return [];
  return rebase(store, (confirmed) => {
    for (const { kind, seq, row } of touched) {
      if (isOlder(confirmed.get(kind, row.id), seq)) confirmed.put(kind, row.id, { row, seq });
    }
  });
}

const isOlder = (known: Placed | null, seq: number): boolean => known === null || known.seq < seq;
