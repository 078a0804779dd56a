// Takes a station's push into the log: each op once, in the station's order, accepted or refused with a number. Only
// the five faults fail a push; what came before the op at fault is kept.
import type { PushAnswer, PushRequest, SyncFault } from '#shared/contracts/protocol.ts';
import { findOp } from '#shared/log/catalogue.ts';
import type { OpId, StationId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { judgeOp } from './judge-payload.ts';
import type { KeptRow, LogTransaction, Taken } from './log-store.ts';
import { protocolFault, wrongEpoch } from './protocol-fault.ts';
import type { Arrival } from './settle-op.ts';
import { takeOps } from './take-ops.ts';

export interface Push {
  readonly stationId: StationId;
  readonly request: PushRequest;
  readonly now: number;
}

export interface Appended {
  readonly answer: PushAnswer;
  readonly head: number;
  /** The rows this push has added to the log. */
  readonly rows: readonly KeptRow[];
}

export async function appendBatch(tx: LogTransaction, push: Push): Promise<Appended> {
  const { request, stationId, now } = push;
  const head = await tx.lockHead();
  const fault = protocolFault(request) ?? (request.epoch === head.epoch ? null : wrongEpoch(head));
  if (fault !== null) return { answer: fault, head: head.head, rows: [] };
  const seen = await tx.findTaken(request.ops.map(({ op }) => op.opId));
  const sorted = sortOut(push, seen, await tx.acked(stationId));
  const rows = await takeOps(tx, { head: head.head, arrivals: sorted.arrivals, now });
  const newHead = head.head + rows.length;
  await tx.advance({ head: newHead, acked: new Map([[stationId, sorted.acked]]) });
  if (sorted.fault !== null) return { answer: sorted.fault, head: newHead, rows };
  const answers = answersTo(request, seen, rows);
  const { acked } = sorted;
  return {
    answer: { kind: 'pushed', answers, acked, head: newHead, epoch: head.epoch },
    head: newHead,
    rows,
  };
}

interface Sorted {
  readonly arrivals: readonly Arrival[];
  readonly acked: number;
  readonly fault: SyncFault | null;
}

function sortOut(push: Push, taken: ReadonlyMap<string, Taken>, ackedBefore: number): Sorted {
  const { request, stationId, now } = push;
  const seen = new Set(taken.keys());
  const arrivals: Arrival[] = [];
  let acked = ackedBefore;
  for (const [index, pushed] of request.ops.entries()) {
    const stationSeq = request.firstStationSeq + index;
    const { opId, kind } = pushed.op;
    const isSeen = seen.has(opId);
    const fault = faultOf({ stationSeq, acked, isSeen, kind });
    if (fault !== null) return { arrivals, acked, fault };
    acked = Math.max(acked, stationSeq);
    if (isSeen) continue;
    seen.add(opId);
    const writer = 'station';
    arrivals.push({ ...judgeOp(pushed), stationId, stationSeq, writer, receivedAt: now, recorded: null });
  }
  return { arrivals, acked, fault: null };
}

interface Place {
  readonly stationSeq: number;
  readonly acked: number;
  readonly isSeen: boolean;
  readonly kind: string;
}

function faultOf({ stationSeq, acked, isSeen, kind }: Place): SyncFault | null {
  if (stationSeq > acked + 1) return { kind: 'gap', expected: acked + 1 };
  if (isSeen) return null;
  if (stationSeq <= acked) return { kind: 'station-forked', acked };
  return findOp(kind) === undefined ? { kind: 'cloud-too-old', opKind: kind } : null;
}

type Answers = Extract<PushAnswer, { kind: 'pushed' }>['answers'];

/** An op that came before gets its first answer again. */
function answersTo(
  request: PushRequest,
  seen: ReadonlyMap<string, Taken>,
  rows: readonly KeptRow[],
): Answers {
  const taken = new Map<OpId, Taken>(rows.map(({ op, seq, verdict }) => [op.opId, { seq, verdict }]));
  return request.ops.map(({ op: { opId } }) => {
    const { seq, verdict } = must(seen.get(opId) ?? taken.get(opId), 'every op of a push was taken or seen');
    return { opId, seq, verdict };
  });
}
