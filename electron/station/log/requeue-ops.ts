// Ops saved from a damaged file are queued again. They may have reached the cloud under the old identity, so each
// waits for its verdict instead of becoming void here.
import type { Op } from '#shared/log/op.ts';
import { queueOp } from './commit-op.ts';
import { reduceLive, rememberedRows, type Store } from './store.ts';

/** Runs inside a write transaction. Answers how many were not known yet. */
export function requeueOps(store: Store, ops: readonly Op[]): number {
  let queued = 0;
  for (const op of ops) {
    if (store.known.answer(op.opId) !== null) continue;
    const live = rememberedRows(store.rows);
    const reduced = reduceLive(store, op, live);
    queueOp(store, { op, text: JSON.stringify(op), live, reduced, sentAt: 0 });
    queued += 1;
  }
  return queued;
}
