// The conflict inbox: ops that were refused, are void, or clash with another, of this station and others, until a
// person settles them or, for a clash, until nothing clashes any more. It is read from the log and the outbox, so it
// survives a restart.

import { stillClashes } from '#shared/conflicts/still-clashes.ts';
import type { LogRow } from '#shared/contracts/protocol.ts';
import { asSeen } from '#shared/log/as-seen.ts';
import type { Op } from '#shared/log/op.ts';
import { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { undoneOpId } from '#shared/log/undone-op-id.ts';
import type { Flag, Verdict } from '#shared/log/verdict.ts';
import { undoneBy } from './act-of.ts';
import { otherAct } from './other-act.ts';
import type { PendingOp } from './replica.ts';
import type { Store } from './store.ts';
import { type ChangedBy, whoChanged } from './who-changed.ts';

export type Conflict =
  | { readonly kind: 'refused'; readonly reason: Rejection; readonly changedBy: ChangedBy | null }
  | { readonly kind: 'void'; readonly reason: Rejection; readonly changedBy: ChangedBy | null }
  | {
      readonly kind: 'clash';
      readonly flags: readonly Flag[];
      /** For each flag who did what it clashed with. */
      readonly others: readonly (ChangedBy | null)[];
    };

export interface ConflictCard {
  readonly op: Op;
  readonly conflict: Conflict;
  /** Null while it is queued here. */
  readonly seq: number | null;
  readonly isOwn: boolean;
  /** Ops refused only because this one was; they are settled with it. */
  readonly because: readonly Op[];
}

const shownAtMost = 200;

export function conflictCards(store: Store): readonly ConflictCard[] {
  const found = [
    ...queuedConflicts(store).map((entry) => queuedCard(store, entry)),
    ...loggedConflicts(store).map((row) => logged(store, row)),
  ];
  const causes = new Map(store.lost.all().map((lost) => [lost.opId, lost.causeOpId]));
  const onCard = new Set<string>(found.map(({ op }) => op.opId));
  const follows = (opId: string, cause: string): boolean => causes.get(opId) === cause;
  return found
    .filter(({ op }) => !onCard.has(causes.get(op.opId) ?? ''))
    .map((card) => ({
      ...card,
      op: asSeen(card.op),
      because: found.filter(({ op }) => follows(op.opId, card.op.opId)).map(({ op }) => asSeen(op)),
    }));
}

/** How many of all of them wait for somebody, those that follow from another too. */
export const countConflicts = (store: Store): number =>
  queuedConflicts(store).length + loggedConflicts(store).length;

const loggedConflicts = (store: Store): readonly LogRow[] =>
  store.log.unsettled(shownAtMost).filter((row) => stands(store, row));

const queuedConflicts = (store: Store): readonly PendingOp[] =>
  store.outbox
    .conflicting()
    .filter(({ op }) => !isSettled(store, op.opId))
    .filter((entry) => entry.voidReason !== null || stands(store, entry))
    .toReversed();

type Judged = { readonly op: Op; readonly verdict: Verdict };

/** A refusal does until it is settled; a clash while the rows clash and the act was not taken back. */
function stands(store: Store, { op, verdict }: Judged): boolean {
  if (verdict.kind === 'refused') return true;
  const read = new Read({ row: (kind, id) => store.rows.get(kind, id)?.row ?? null, op: () => null });
  return verdict.flags.some((flag) => stillClashes({ op, flag }, read)) && undoneBy(store, op.opId) === null;
}

const isSettled = ({ rows }: Store, opId: string): boolean => {
  const settled = rows.get('settlement', opId);
  return settled !== null && settled.row.removed !== true;
};

function queuedCard(store: Store, { op, verdict, voidReason, stationSeq }: PendingOp): ConflictCard {
  const conflict: Conflict =
    voidReason !== null
      ? { kind: 'void', reason: voidReason, changedBy: changedBy(store, op, voidReason) }
      : clash(store, verdict.kind === 'accepted' ? verdict.flags : [], { seq: null, stationSeq });
  return { op, conflict, seq: null, isOwn: true, because: [] };
}

function logged(store: Store, { op, verdict, seq, stationId }: LogRow): ConflictCard {
  const conflict: Conflict =
    verdict.kind === 'refused'
      ? { kind: 'refused', reason: verdict.reason, changedBy: changedBy(store, op, verdict.reason) }
      : clash(store, verdict.flags, { seq, stationSeq: 0 });
  return { op, conflict, seq, isOwn: stationId === store.states.read().stationId, because: [] };
}

/** Where an op stands: in the log, or in the outbox while it is queued here. */
interface Standing {
  readonly seq: number | null;
  readonly stationSeq: number;
}

const clash = (store: Store, flags: readonly Flag[], standing: Standing): Conflict => ({
  kind: 'clash',
  flags,
  others: flags.map((flag) => otherAct(store, { flag, ...standing })),
});

function changedBy(store: Store, op: Op, reason: Rejection): ChangedBy | null {
  if (reason.kind !== 'changed-since') return null;
  const targetOpId = undoneOpId(op);
  return targetOpId === null ? null : whoChanged(store, { targetOpId, ...reason });
}
