// What the cloud said of a pushed batch. Rows leave the outbox when their op comes back in a page; an op whose seq is
// already behind the cursor came before and leaves at once.
import { dropFromOutbox } from './apply-page.ts';
import type { Batch, Pushed } from './delivery.ts';
import { rebase } from './rebase.ts';
import type { ChangedRow } from './replica.ts';
import type { Store } from './store.ts';

/** Runs inside a write transaction. Null: the answer is not one to this batch. */
export function takeAnswers(
  store: Store,
  { batch, pushed }: { readonly batch: Batch; readonly pushed: Pushed },
  now: number,
): readonly ChangedRow[] | null {
  const { ops, firstStationSeq } = batch;
  const { answers } = pushed;
  if (answers.length !== ops.length) return null;
  if (ops.some(({ op }, at) => answers[at]?.opId !== op.opId)) return null;
  const { answeredTo, cursor, head } = store.states.read();
  store.states.change({
    answeredTo: Math.max(answeredTo, firstStationSeq + ops.length - 1),
    head: Math.max(head, pushed.head),
    lastPushAt: now,
  });
  const arrived = answers.filter(({ seq, opId }) => seq <= cursor && store.outbox.find(opId) !== null);
  if (arrived.length === 0) return [];
  return rebase(store, () => {
    for (const { opId } of arrived) {
      dropFromOutbox(store, store.outbox.find(opId)?.stationSeq ?? 0, opId);
    }
  });
}
