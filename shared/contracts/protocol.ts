// What a station and the cloud say to each other about the log: push, pull, snapshot, history. Parsed at both ends.
import { z } from 'zod';
import { effect, row } from '#shared/log/effect.ts';
import { actor, op, opId, stationId } from '#shared/log/op.ts';
import { rejection } from '#shared/log/rejection.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { heardVerdict } from './heard-verdict.ts';

/** The cloud speaks this protocol and the one before. */
export const protocolVersion = 1;

export const pushOpsLimit = 500;
export const pushBytesLimit = 512 * 1024;
export const pullRowsLimit = 500;

const head = z.int().min(0);
const epoch = z.string().min(1).max(64);

/** Somebody of a sort only newer versions know still did it. */
const heardActor = actor.extend({ kind: actor.shape.kind.catch('system') });

export const logRow = z.object({
  seq: z.int().min(1),
  stationId,
  stationSeq: z.int().min(1),
  op: op.extend({ actor: heardActor }),
  verdict: heardVerdict,
  effects: z.array(effect).readonly(),
  receivedAt: z.int(),
});
export type LogRow = z.infer<typeof logRow>;

/** A payload is judged op by op, and refused with a number: what is wrong with one must not stop those behind it. */
const pushedOp = op.extend({ payload: z.unknown() });

export const pushRequest = z.object({
  protocol: z.int(),
  epoch,
  /** The number of the first op; the others follow without a gap. */
  firstStationSeq: z.int().min(1),
  ops: z
    .array(z.object({ op: pushedOp, void: rejection.nullable() }))
    .min(1)
    .max(pushOpsLimit)
    .readonly(),
});
export type PushRequest = z.infer<typeof pushRequest>;

const answer = z.object({ opId, seq: z.int().min(1), verdict: heardVerdict });

/** Everything that fails a whole push without touching an op of it. */
export const syncFault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wrong-epoch'), epoch, head }),
  z.object({ kind: z.literal('gap'), expected: z.int().min(1) }),
  z.object({ kind: z.literal('station-forked'), acked: z.int().min(0) }),
  z.object({ kind: z.literal('cloud-too-old'), opKind: z.string() }),
  z.object({ kind: z.literal('station-too-old'), protocol: z.int() }),
]);
export type SyncFault = z.infer<typeof syncFault>;

export const pushAnswer = z.union([
  z.object({
    kind: z.literal('pushed'),
    answers: z.array(answer).readonly(),
    acked: z.int().min(0),
    head,
    epoch,
  }),
  syncFault,
]);
export type PushAnswer = z.infer<typeof pushAnswer>;

export const pullRequest = z.object({
  protocol: z.int(),
  epoch,
  after: z.int().min(0),
  limit: z.int().min(1).max(pullRowsLimit),
});
export type PullRequest = z.infer<typeof pullRequest>;

export const pullAnswer = z.union([
  z.object({ kind: z.literal('page'), rows: z.array(logRow).readonly(), head, epoch }),
  syncFault,
]);
export type PullAnswer = z.infer<typeof pullAnswer>;

/** An entity row with the seq of the op that last wrote it: history only fills what is absent or older. */
export const placedRow = z.object({ kind: z.string(), seq: z.int().min(0), row });
export type PlacedRow = z.infer<typeof placedRow>;

export const snapshotRequest = z.object({ protocol: z.int(), logSince: z.int() });
export type SnapshotRequest = z.infer<typeof snapshotRequest>;

/** Open entities, settings and tonight's log, all as they are at the cursor. */
export const snapshotAnswer = z.union([
  z.object({
    kind: z.literal('snapshot'),
    epoch,
    cursor: z.int().min(0),
    acked: z.int().min(0),
    entities: z.array(placedRow).readonly(),
    log: z.array(logRow).readonly(),
  }),
  syncFault,
]);
export type SnapshotAnswer = z.infer<typeof snapshotAnswer>;

export const historyRequest = z.object({
  protocol: z.int(),
  epoch,
  /** Where the page before ended; null to begin with the newest rows. */
  after: z.object({ kind: storedText(64), seq: z.int(), id: storedText(64) }).nullable(),
  limit: z.int().min(1).max(2000),
});
export type HistoryRequest = z.infer<typeof historyRequest>;

export const historyAnswer = z.union([
  z.object({
    kind: z.literal('history'),
    rows: z.array(placedRow).readonly(),
    next: historyRequest.shape.after,
  }),
  syncFault,
]);
export type HistoryAnswer = z.infer<typeof historyAnswer>;

/** After a restore of the cloud a station gives back log rows the cloud has lost, any author's, in old order. */
export const returnRequest = z.object({
  protocol: z.int(),
  epoch,
  rows: z.array(logRow).min(1).max(pullRowsLimit).readonly(),
});
export type ReturnRequest = z.infer<typeof returnRequest>;

export const returnAnswer = z.union([
  z.object({ kind: z.literal('returned'), taken: z.int().min(0), head, epoch }),
  syncFault,
]);
export type ReturnAnswer = z.infer<typeof returnAnswer>;
