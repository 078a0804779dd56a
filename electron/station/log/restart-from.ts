// The cloud was restored to an earlier head: confirmed rows go back to what they were then, by the effects of the
// lost log rows in reverse. Those rows were given back before and come again under new numbers.
import { rebase } from './rebase.ts';
import type { ChangedRow } from './replica.ts';
import type { Store } from './store.ts';
import type { WorkingSet } from './working-set.ts';

interface Restored {
  readonly epoch: string;
  readonly head: number;
}

/** Runs inside a write transaction. Every op still queued is sent again; the cloud skips those it has. */
export function restartFrom(store: Store, { epoch, head }: Restored): readonly ChangedRow[] {
  const { cursor } = store.states.read();
  const to = Math.min(cursor, head);
  const changed = rebase(store, (confirmed) => undoAbove(store, to, confirmed));
  store.log.dropAbove(to);
  const first = store.outbox.first();
  const answeredTo = first === null ? store.states.read().numberedTo : first.stationSeq - 1;
  store.states.change({ epoch, cursor: to, head, answeredTo });
  return changed;
}

function undoAbove(store: Store, to: number, confirmed: WorkingSet): void {
  for (const { effects } of store.log.above(to, -1).toReversed()) {
    for (const { kind, id, before } of effects.toReversed()) {
      const seq = Math.min(confirmed.get(kind, id)?.seq ?? 0, to);
      confirmed.put(kind, id, before === null ? null : { row: before, seq });
    }
  }
}
