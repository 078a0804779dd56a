// A page of the log becomes confirmed: in one transaction the rows, the cursor and what pending ops now do on top.
// A page that is just what this station sent and expected moves confirmed copies and nothing else.
import type { LogRow } from '#shared/contracts/protocol.ts';
import { sweepOf } from '#shared/log/fold.ts';
import { confirmExpected } from './confirm-expected.ts';
import type { Page, PageOutcome } from './delivery.ts';
import { guestOfOp } from './guest-of-op.ts';
import { rebase } from './rebase.ts';
import { rememberLoss } from './replay-outbox.ts';
import type { ChangedRow } from './replica.ts';
import { appliedOp, type Store } from './store.ts';
import { sweepRows } from './sweep-rows.ts';
import type { WorkingSet } from './working-set.ts';

export interface PageApplied {
  readonly outcome: PageOutcome;
  readonly rows: readonly ChangedRow[];
}

/** Runs inside a write transaction. Rows at or below the cursor are known and skipped. */
export function applyPage(store: Store, { rows, head, epoch }: Page, now: number): PageApplied {
  const { cursor } = store.states.read();
  const fresh = rows.filter(({ seq }) => seq > cursor);
  if (fresh.some(({ seq }, at) => seq !== cursor + 1 + at)) return { outcome: 'hole', rows: [] };
  const changed = fresh.length === 0 ? [] : applyRows(store, fresh);
  store.states.change({
    cursor: cursor + fresh.length,
    head: Math.max(head, cursor + fresh.length),
    epoch,
    lastPullAt: now,
  });
  return { outcome: 'applied', rows: changed };
}

function applyRows(store: Store, rows: readonly LogRow[]): readonly ChangedRow[] {
  if (confirmExpected(store, rows)) return [];
  return rebase(store, (confirmed) => confirmRows(store, rows, confirmed));
}

/** Confirmed state is effects in seq order, and sweeps; every op of our own that came leaves the outbox by its id. */
function confirmRows(store: Store, rows: readonly LogRow[], confirmed: WorkingSet): void {
  for (const row of rows) {
    for (const { kind, id, after } of row.effects) {
      confirmed.put(kind, id, after === null ? null : { row: after, seq: row.seq });
    }
    settleOwn(store, row, confirmed);
    store.log.add(row, guestOfOp(row, confirmed.get));
    const sweep = sweepOf(row.op, row.verdict);
    if (sweep !== null) sweepRows(store, sweep, confirmed);
  }
}

/** Item 9: an outbox row leaves by its opId, whatever number it was sent under. */
function settleOwn(store: Store, { op, verdict }: LogRow, confirmed: WorkingSet): void {
  const entry = store.outbox.find(op.opId);
  if (entry === null) return;
  if (verdict.kind === 'accepted') store.lost.drop(op.opId);
  else {
    rememberLoss(store, entry, {
      row: (kind, id) => confirmed.get(kind, id)?.row ?? null,
      op: (opId) => appliedOp(store, opId),
    });
  }
  dropFromOutbox(store, entry.stationSeq, op.opId);
}

export function dropFromOutbox(store: Store, stationSeq: number, opId: string): void {
  store.outbox.drop(opId);
  const { numberedTo } = store.states.read();
  if (stationSeq > numberedTo) store.states.change({ numberedTo: stationSeq });
}
