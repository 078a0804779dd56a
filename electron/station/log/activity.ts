// What happened lately, newest first: this station's own ops that are still queued, then the log.
import type { LogRow } from '#shared/contracts/protocol.ts';
import type { Effect } from '#shared/log/effect.ts';
import type { Op } from '#shared/log/op.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import type { PendingOp } from './replica.ts';
import type { Store } from './store.ts';

export interface Activity {
  readonly op: Op;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
  /** Null while the cloud has not numbered it. */
  readonly seq: number | null;
  /** `queued`: never sent; `sent`: without an answer yet; `void`: refused before it left. */
  readonly state: 'queued' | 'sent' | 'void' | 'confirmed';
}

export interface ActivityPage {
  readonly limit: number;
  /** Log rows below this seq only: the page after one that ended with it. */
  readonly beforeSeq?: number;
}

export function recentActivity(
  { outbox, log }: Store,
  { limit, beforeSeq }: ActivityPage,
): readonly Activity[] {
  const queued = beforeSeq === undefined ? outbox.newest(limit).map(queuedActivity) : [];
  const before = beforeSeq ?? Number.MAX_SAFE_INTEGER;
  const confirmed = log.newest({ before, limit: limit - queued.length }).map(confirmedActivity);
  return [...queued, ...confirmed];
}

const queuedActivity = ({ op, verdict, effects, voidReason, sentAt }: PendingOp): Activity => ({
  op,
  verdict,
  effects,
  seq: null,
  state: voidReason !== null ? 'void' : sentAt === null ? 'queued' : 'sent',
});

const confirmedActivity = ({ op, verdict, effects, seq }: LogRow): Activity => ({
  op,
  verdict,
  effects,
  seq,
  state: 'confirmed',
});
