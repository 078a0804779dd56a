// A local command is ONE transaction: reduce, live rows with a confirmed copy on an entity's first pending write, and
// the outbox row. A refused command leaves nothing behind.

import { z } from 'zod';
import type { Effect } from '#shared/log/effect.ts';
import { happenedAt, type Op, opBytesLimit } from '#shared/log/op.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { undoHorizonMs } from '#shared/log/undo.ts';
import { must } from '#shared/must.ts';
import type { Answer, ChangedRow } from './replica.ts';
import { liveSource, type Store } from './store.ts';

export interface Committed {
  readonly answer: Answer;
  readonly rows: readonly ChangedRow[];
  /** False when the op was known or refused. */
  readonly stored: boolean;
}

/** Runs inside a write transaction. */
export function commitOp(store: Store, op: Op): Committed {
  const first = store.outbox.answer(op.opId) ?? store.log.verdict(op.opId);
  if (first !== null) {
    return { answer: { opId: op.opId, verdict: first, repeated: true }, rows: [], stored: false };
  }
  const text = JSON.stringify(op);
  const { verdict, effects } = judge(store, op, text);
  const answer: Answer = { opId: op.opId, verdict, repeated: false };
  if (verdict.kind === 'refused') return { answer, rows: [], stored: false };
  queueOp(store, { op, text, reduced: { verdict, effects }, sentAt: null });
  return {
    answer,
    rows: effects.map(({ kind, id, after }) => ({ kind, id, row: after })),
    stored: true,
  };
}

function judge(store: Store, op: Op, text: string): Reduced {
  const reason = Buffer.byteLength(text) > opBytesLimit ? tooLong : beyondHorizon(store, op);
  if (reason !== null) return { verdict: { kind: 'refused', reason }, effects: [] };
  return reduce({ op, writer: 'station', source: liveSource(store) });
}

const tooLong: Rejection = { kind: 'malformed', detail: `longer than ${opBytesLimit} bytes` };

const undoPayload = z.object({ targetOpId: z.string() });

/** Only the writer has a clock: an op of more than two business days ago stays as it is. */
function beyondHorizon(store: Store, op: Op): Rejection | null {
  if (op.kind !== 'log.undo') return null;
  const parsed = undoPayload.safeParse(op.payload);
  const target = parsed.success ? store.log.find(parsed.data.targetOpId)?.op : undefined;
  if (target === undefined || happenedAt(op) - happenedAt(target) <= undoHorizonMs) return null;
  return { kind: 'not-undoable', opKind: target.kind };
}

interface Queued {
  readonly op: Op;
  readonly text: string;
  readonly reduced: Reduced;
  readonly sentAt: number | null;
}

/** The one way a new op gets into the outbox: behind all others, under the next number. */
export function queueOp(store: Store, { op, text, reduced, sentAt }: Queued): void {
  for (const effect of reduced.effects) writeEffect(store, effect);
  const stationSeq = Math.max(store.outbox.last(), store.states.read().numberedTo) + 1;
  store.outbox.add({ stationSeq, op, text, ...reduced, sentAt });
}

function writeEffect({ rows, copies }: Store, { kind, id, after }: Effect): void {
  const table = must(rows.table(kind), `a table for ${kind}`);
  const placed = table.get(id);
  copies.touch(kind, id, placed);
  table.put({ row: must(after, 'reduce writes rows and never drops one'), seq: placed?.seq ?? 0 });
}
