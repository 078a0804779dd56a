// The second half of a rebase: the outbox is reduced again, in order, on the confirmed rows. An op that is refused now
// and was never sent is void for good; one that was sent waits for its verdict.
import { sameJson } from '#shared/log/canonical-json.ts';
import type { AppliedOp, Source } from '#shared/log/read.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';
import { findCause } from './find-cause.ts';
import type { PendingOp, Placed } from './replica.ts';
import { appliedOp, type Store } from './store.ts';
import type { WorkingSet } from './working-set.ts';

interface Replay {
  readonly working: WorkingSet;
  readonly write: (kind: string, id: string, placed: Placed | null) => void;
}

export function replayOutbox(store: Store, { working, write }: Replay): void {
  const replayed = new Map<string, AppliedOp>();
  const source: Source = {
    row: (kind, id) => working.get(kind, id)?.row ?? null,
    op: (opId) => replayed.get(opId) ?? appliedOp(store, opId),
  };
  for (const entry of store.outbox.all()) {
    const next = replayOp(store, entry, source);
    if (next !== entry) store.outbox.expect(next);
    for (const { kind, id, after } of next.effects) {
      const seq = working.get(kind, id)?.seq ?? 0;
      write(kind, id, after === null ? null : { row: after, seq });
    }
    replayed.set(entry.op.opId, { kind: entry.op.kind, verdict: next.verdict, effects: next.effects });
  }
}

/** Answers the same entry when nothing about it changed. */
function replayOp(store: Store, entry: PendingOp, source: Source): PendingOp {
  if (entry.voidReason !== null) return entry;
  const reduced = reduce({ op: entry.op, writer: 'station', source });
  if (reduced.verdict.kind === 'refused') rememberLoss(store, entry, source);
  else if (entry.verdict.kind === 'refused') store.lost.drop(entry.op.opId);
  return isSame(entry, reduced) ? entry : { ...entry, ...reduced, voidReason: voidReasonOf(entry, reduced) };
}

/** Item 10: void only while the cloud cannot have seen it. */
const voidReasonOf = ({ sentAt }: PendingOp, { verdict }: Reduced): PendingOp['voidReason'] =>
  verdict.kind === 'refused' && sentAt === null ? verdict.reason : null;

const isSame = (entry: PendingOp, { verdict, effects }: Reduced): boolean =>
  voidReasonOf(entry, { verdict, effects }) === null &&
  sameJson([entry.verdict, entry.effects], [verdict, effects]);

export function rememberLoss(store: Store, { op, verdict, effects }: PendingOp, source: Source): void {
  if (verdict.kind === 'refused') return;
  const causeOpId = findCause(store, op, source);
  store.lost.put({ opId: op.opId, opKind: op.kind, causeOpId, effects });
}
