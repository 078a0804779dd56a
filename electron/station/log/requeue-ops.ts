// Ops saved from a damaged file are queued again. They may have reached the cloud under the old identity, so each
// waits for its verdict instead of becoming void here.
import type { Op } from '#shared/log/op.ts';
import { reduce } from '#shared/log/reduce.ts';
import { queueOp } from './commit-op.ts';
import { liveSource, type Store } from './store.ts';

/** Runs inside a write transaction. Answers how many were not known yet. */
export function requeueOps(store: Store, ops: readonly Op[]): number {
  let queued = 0;
  for (const op of ops) {
    if (store.outbox.find(op.opId) !== null || store.log.verdict(op.opId) !== null) continue;
    const reduced = reduce({ op, writer: 'station', source: liveSource(store) });
    queueOp(store, { op, text: JSON.stringify(op), reduced, sentAt: 0 });
    queued += 1;
  }
  return queued;
}
