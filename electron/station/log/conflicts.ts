// The conflict inbox: ops that were refused, are void, or clash with another, of this station and others, until a
// person settles them. It is read from the log and the outbox, so it survives a restart.

import { z } from 'zod';
import type { LogRow } from '#shared/contracts/protocol.ts';
import type { Op } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Flag } from '#shared/log/verdict.ts';
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
    ...queuedConflicts(store),
    ...store.log.unsettled(shownAtMost).map((row) => logged(store, row)),
  ];
  const causes = new Map(store.lost.all().map((lost) => [lost.opId, lost.causeOpId]));
  const onCard = new Set<string>(found.map(({ op }) => op.opId));
  const follows = (opId: string, cause: string): boolean => causes.get(opId) === cause;
  return found
    .filter(({ op }) => !onCard.has(causes.get(op.opId) ?? ''))
    .map((card) => ({
      ...card,
      because: found.filter(({ op }) => follows(op.opId, card.op.opId)).map(({ op }) => op),
    }));
}

function queuedConflicts(store: Store): readonly ConflictCard[] {
  return store.outbox
    .conflicting()
    .filter(({ op }) => !isSettled(store, op.opId))
    .map((entry) => queuedCard(store, entry))
    .toReversed();
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

const undoPayload = z.object({ targetOpId: z.string() });

function changedBy(store: Store, op: Op, reason: Rejection): ChangedBy | null {
  if (reason.kind !== 'changed-since') return null;
  const { data } = undoPayload.safeParse(op.payload);
  return data === undefined ? null : whoChanged(store, { targetOpId: data.targetOpId, ...reason });
}
