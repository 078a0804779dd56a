// The fast path of a pull: a page that is exactly the head of the outbox, with the effects expected, changes no live
// row. Copies move on, and go when no pending op touches their entity any more.
import type { LogRow } from '#shared/contracts/protocol.ts';
import { sameJson } from '#shared/log/canonical-json.ts';
import type { Effect } from '#shared/log/effect.ts';
import { sweepOf } from '#shared/log/fold.ts';
import { must } from '#shared/must.ts';
import { guestOfOp } from './guest-of-op.ts';
import type { PendingOp } from './replica.ts';
import type { Store } from './store.ts';

/** False: nothing was done, the page needs a rebase. */
export function confirmExpected(store: Store, rows: readonly LogRow[]): boolean {
  const first = store.outbox.first();
  if (first === null || first.op.opId !== rows[0]?.op.opId) return false;
  const expected = store.outbox.from(first.stationSeq, rows.length);
  if (expected.length < rows.length) return false;
  if (!rows.every((row, at) => isExpected(row, must(expected[at], 'as many ops as rows')))) return false;
  for (const row of rows) confirmOne(store, row);
  const last = must(expected.at(-1), 'a page with rows');
  store.states.change({ numberedTo: Math.max(last.stationSeq, store.states.read().numberedTo) });
  return true;
}

const isExpected = (row: LogRow, expected: PendingOp): boolean =>
  row.op.opId === expected.op.opId &&
  row.verdict.kind === expected.verdict.kind &&
  sameJson(row.effects, expected.effects) &&
  sweepOf(row.op, row.verdict) === null;

function confirmOne(store: Store, row: LogRow): void {
  for (const effect of row.effects) confirmEffect(store, effect, row.seq);
  store.outbox.drop(row.op.opId);
  store.log.add(row, guestOfOp(row, store.rows.get));
}

function confirmEffect({ rows, copies }: Store, { kind, id, after }: Effect, seq: number): void {
  const copy = must(copies.get(kind, id), `a confirmed copy of ${kind} ${id}`);
  rows.table(kind)?.place(id, seq);
  if (copy.pending <= 1) copies.drop(kind, id);
  else
    copies.put({ ...copy, placed: after === null ? null : { row: after, seq }, pending: copy.pending - 1 });
}
