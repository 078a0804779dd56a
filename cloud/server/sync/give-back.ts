// After a restore stations give back the log rows that were lost, any author's, in their old order. What nothing has
// touched since returns just as it was; the rest is reduced anew. Rows that are there already are passed over. What a
// row says of itself is believed only of stations of this restaurant, and never where only the cloud may write.
import type { LogRow, ReturnAnswer, ReturnRequest } from '#shared/contracts/protocol.ts';
import { findOp } from '#shared/log/catalogue.ts';
import { cloudStationId } from './append-as-cloud.ts';
import { isStorable, judgeOp } from './judge-payload.ts';
import type { Head, KeptRow, LogTransaction } from './log-store.ts';
import { protocolFault, wrongEpoch } from './protocol-fault.ts';
import type { Arrival } from './settle-op.ts';
import { takeOps } from './take-ops.ts';

/** More than a station sends between a backup and its restore: a number further on is made up. */
const furthestAhead = 100_000;

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
  const authors = await authorsOf(tx, known);
  const arrivals = known.map((row) => arrivalOf(row, authors));
  const rows = await takeOps(tx, { head, arrivals, now });
  await tx.advance({ head: head + rows.length, acked: ackedAfter(rows, authors) });
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

/** Who can have written the rows, each with the last number taken from it, and which of them is the cloud. */
interface Authors {
  readonly cloud: string;
  readonly acked: ReadonlyMap<string, number>;
}

async function authorsOf(tx: LogTransaction, rows: readonly LogRow[]): Promise<Authors> {
  const cloud = cloudStationId(tx.restaurant.restaurantId);
  const named = [...new Set(rows.map(({ stationId }) => stationId))];
  const acked = new Map<string, number>();
  for (const id of [cloud, ...(await tx.knownStations(named))]) acked.set(id, await tx.acked(id));
  return { cloud, acked };
}

type Authored = Pick<LogRow, 'stationId' | 'stationSeq'>;

/** A station paired since the backup is not known either: what it did is taken, but reduced anew. */
function isNumberLikely({ stationId, stationSeq }: Authored, { acked }: Authors): boolean {
  const before = acked.get(stationId);
  return before !== undefined && stationSeq <= before + furthestAhead;
}

function arrivalOf(row: LogRow, authors: Authors): Arrival {
  const { op, refusal } = judgeOp({ op: row.op, void: null });
  const { stationId, stationSeq, receivedAt, verdict, effects } = row;
  const writer = stationId === authors.cloud ? 'cloud' : 'station';
  const isBelieved =
    writer === 'station' &&
    findOp(op.kind)?.writers.includes(writer) === true &&
    isNumberLikely(row, authors) &&
    isStorable(verdict) &&
    isStorable(effects);
  const recorded = isBelieved ? { verdict, effects } : null;
  return { op, stationId, stationSeq, writer, receivedAt, refusal, recorded };
}

/** Their authors need not send them again. */
function ackedAfter(rows: readonly KeptRow[], authors: Authors): ReadonlyMap<string, number> {
  const acked = new Map<string, number>();
  for (const row of rows) {
    if (!isNumberLikely(row, authors)) continue;
    const before = acked.get(row.stationId) ?? authors.acked.get(row.stationId) ?? 0;
    acked.set(row.stationId, Math.max(before, row.stationSeq));
  }
  return acked;
}
