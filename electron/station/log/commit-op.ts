// A local command is ONE transaction: reduce, live rows with a confirmed copy on an entity's first pending write, and
// the outbox row. A refused command leaves nothing behind.

import type { Effect } from '#shared/log/effect.ts';
import { type Op, opBytesLimit } from '#shared/log/op.ts';
import type { Reduced } from '#shared/log/reduce.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { must } from '#shared/must.ts';
import { guestOfOp } from './guest-of-op.ts';
import type { Answer, ChangedRow } from './replica.ts';
import { type RowReader, reduceLive, rememberedRows, type Store } from './store.ts';
import { whyNotUndone } from './why-not-undone.ts';

export interface Committed {
  readonly answer: Answer;
  readonly rows: readonly ChangedRow[];
  /** False when the op was known or refused. */
  readonly stored: boolean;
}

/** Runs inside a write transaction. */
export function commitOp(store: Store, op: Op): Committed {
  const first = store.known.answer(op.opId);
  if (first !== null) {
    return { answer: { opId: op.opId, verdict: first, repeated: true }, rows: [], stored: false };
  }
  const text = JSON.stringify(op);
  const live = rememberedRows(store.rows);
  const { verdict, effects } = judge(store, { op, text, live });
  const answer: Answer = { opId: op.opId, verdict, repeated: false };
  if (verdict.kind === 'refused') return { answer, rows: [], stored: false };
  queueOp(store, { op, text, live, reduced: { verdict, effects }, sentAt: null });
  return {
    answer,
    rows: effects.map(({ kind, id, after }) => ({ kind, id, row: after })),
    stored: true,
  };
}

function judge(store: Store, { op, text, live }: Written): Reduced {
  const reason = Buffer.byteLength(text) > opBytesLimit ? tooLong : whyNotUndone(store, op, live);
  if (reason !== null) return { verdict: { kind: 'refused', reason }, effects: [] };
  return reduceLive(store, op, live);
}

const tooLong: Rejection = { kind: 'malformed', detail: `longer than ${opBytesLimit} bytes` };

interface Written {
  readonly op: Op;
  /** The op as JSON, made once. */
  readonly text: string;
  /** Live rows as they were before the op. */
  readonly live: RowReader;
}

interface Queued extends Written {
  readonly reduced: Reduced;
  readonly sentAt: number | null;
}

/** The one way a new op gets into the outbox: behind all others, under the next number. */
export function queueOp(store: Store, { op, text, live, reduced, sentAt }: Queued): void {
  for (const effect of reduced.effects) writeEffect(store, effect, live);
  const stationSeq = store.known.lastNumber() + 1;
  const guestId = guestOfOp({ op, effects: reduced.effects }, live);
  store.outbox.add({ stationSeq, op, text, ...reduced, guestId, sentAt });
}

function writeEffect({ rows, copies }: Store, { kind, id, after }: Effect, live: RowReader): void {
  const table = must(rows.table(kind), `a table for ${kind}`);
  const placed = live(kind, id);
  copies.touch(kind, id, placed);
  const row = must(after, 'reduce writes rows and never drops one');
  if (placed === null) table.add({ row, seq: 0 });
  else table.put({ row, seq: placed.seq });
}
