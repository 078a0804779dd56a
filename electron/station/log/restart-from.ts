// The cloud was restored to an earlier head: confirmed rows go back to what they were then, by the effects of the
// lost log rows in reverse. Those rows were given back before and come again under new numbers.
import type { LogRow } from '#shared/contracts/protocol.ts';
import { sweepOf } from '#shared/log/fold.ts';
import { rebase } from './rebase.ts';
import type { ChangedRow } from './replica.ts';
import type { Store } from './store.ts';
import type { WorkingSet } from './working-set.ts';

interface Restored {
  readonly epoch: string;
  readonly head: number;
}

/**
 * Runs inside a write transaction. Every op still queued is sent again; the cloud skips those it has. Null: the log
 * here does not reach back that far, or has swept since, so only a snapshot leads on.
 */
export function restartFrom(store: Store, { epoch, head }: Restored): readonly ChangedRow[] | null {
  const { cursor } = store.states.read();
  const to = Math.min(cursor, head);
  const lost = store.log.above(to, -1);
  if (lost.length < cursor - to || lost.some(({ op, verdict }) => sweepOf(op, verdict) !== null)) return null;
  // Queued ops may need rows that only come again with the next pages: none is void for want of them.
  store.outbox.markAllSent();
  store.log.dropAbove(to);
  const changed = rebase(store, (confirmed) => undoRows(lost, to, confirmed));
  const answeredTo = store.outbox.beforeFirst(store.known.lastNumber());
  store.states.change({ epoch, cursor: to, head, answeredTo });
  return changed;
}

function undoRows(lost: readonly LogRow[], to: number, confirmed: WorkingSet): void {
  for (const { effects } of lost.toReversed()) {
    for (const { kind, id, before } of effects.toReversed()) {
      const seq = Math.min(confirmed.get(kind, id)?.seq ?? 0, to);
      confirmed.put(kind, id, before === null ? null : { row: before, seq });
    }
  }
}
