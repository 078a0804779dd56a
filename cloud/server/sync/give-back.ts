// After a restore stations give back the log rows that were lost, any author's, in their old order. What nothing has
// touched since returns just as it was; the rest is reduced anew. Rows that are there already are passed over.
import type { LogRow, ReturnAnswer, ReturnRequest } from '#shared/contracts/protocol.ts';
import { findOp } from '#shared/log/catalogue.ts';
import type { StationId } from '#shared/log/op.ts';
import { cloudStationId } from './append-as-cloud.ts';
import { isStorable, judgeOp } from './judge-payload.ts';
import type { Head, KeptRow, LogTransaction } from './log-store.ts';
import { protocolFault, wrongEpoch } from './protocol-fault.ts';
import type { Arrival } from './settle-op.ts';
import { takeOps } from './take-ops.ts';

interface GiveBack {
  readonly request: ReturnRequest;
  readonly now: number;
}

interface GivenBack {
  readonly answer: ReturnAnswer;
  readonly head: number;
  readonly rows: readonly KeptRow[];
}

export async function takeBack(tx: LogTransaction, { request, now }: GiveBack): Promise<GivenBack> {
  const current = await tx.lockHead();
  const { head, epoch } = current;
  const fault = protocolFault(request) ?? (request.epoch === epoch ? null : wrongEpoch(current));
  if (fault !== null) return { answer: fault, head, rows: [] };
  const lost = await lostRows(tx, current, { request, now });
  const unknown = lost.findIndex(({ op }) => findOp(op.kind) === undefined);
  const known = unknown < 0 ? lost : lost.slice(0, unknown);
  const cloud = cloudStationId(tx.restaurant.restaurantId);
  const arrivals = known.map((row) => arrivalOf(row, cloud));
  const rows = await takeOps(tx, { head, arrivals, now });
  await tx.advance({ head: head + rows.length, acked: await ackedAfter(tx, rows) });
  const tooNew = lost[unknown]?.op.kind;
  if (tooNew !== undefined) {
    return { answer: { kind: 'cloud-too-old', opKind: tooNew }, head: head + rows.length, rows };
  }
  const newHead = head + rows.length;
  return { answer: { kind: 'returned', taken: rows.length, head: newHead, epoch }, head: newHead, rows };
}

/** Nothing is lost below the restored head, nor when no restore happened lately. */
async function lostRows(
  tx: LogTransaction,
  { restoredHead, returnsUntil }: Head,
  { request, now }: GiveBack,
): Promise<readonly LogRow[]> {
  if (restoredHead === null || returnsUntil === null || now > returnsUntil) return [];
  const seen = new Set((await tx.findTaken(request.rows.map(({ op }) => op.opId))).keys());
  const lost: LogRow[] = [];
  for (const row of request.rows.toSorted((left, right) => left.seq - right.seq)) {
    if (row.seq <= restoredHead || seen.has(row.op.opId)) continue;
    seen.add(row.op.opId);
    lost.push(row);
  }
  return lost;
}

function arrivalOf(row: LogRow, cloud: StationId): Arrival {
  const { op, refusal } = judgeOp({ op: row.op, void: null });
  const { stationId, stationSeq, receivedAt, verdict, effects } = row;
  const writer = stationId === cloud ? 'cloud' : 'station';
  const recorded = isStorable(verdict) && isStorable(effects) ? { verdict, effects } : null;
  return { op, stationId, stationSeq, writer, receivedAt, refusal, recorded };
}

/** Their authors need not send them again. */
async function ackedAfter(
  tx: LogTransaction,
  rows: readonly KeptRow[],
): Promise<ReadonlyMap<string, number>> {
  const acked = new Map<string, number>();
  for (const { stationId, stationSeq } of rows) {
    const before = acked.get(stationId) ?? (await tx.acked(stationId));
    acked.set(stationId, Math.max(before, stationSeq));
  }
  return acked;
}
