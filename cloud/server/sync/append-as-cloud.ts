// The cloud's own way into the log: it writes as a built-in station of the restaurant, by the same rules as any other.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import { stationId as asStationId, type Op, type StationId } from '#shared/log/op.ts';
import type { KeptRow, LogTransaction } from './log-store.ts';
import { takeOps } from './take-ops.ts';

export const cloudStationId = (restaurantId: string): StationId =>
  asStationId.parse(deriveUuid(createHash('sha256').update(`the cloud at ${restaurantId}`).digest()));

interface CloudOps {
  readonly ops: readonly Op[];
  readonly now: number;
}

/** The rows that were added: an op that is in the log already is not added again. */
export async function appendAsCloud(tx: LogTransaction, { ops, now }: CloudOps): Promise<readonly KeptRow[]> {
  const { head } = await tx.lockHead();
  const stationId = cloudStationId(tx.restaurant.restaurantId);
  const acked = await tx.acked(stationId);
  const seen = await tx.findTaken(ops.map(({ opId }) => opId));
  const fresh = ops.filter(
    ({ opId }, index) => !seen.has(opId) && ops.findIndex((op) => op.opId === opId) === index,
  );
  const arrivals = fresh.map((op, index) => ({
    op,
    stationId,
    stationSeq: acked + index + 1,
    writer: 'cloud' as const,
    receivedAt: now,
    refusal: null,
    recorded: null,
  }));
  const rows = await takeOps(tx, { head, arrivals, now });
  await tx.advance({ head: head + rows.length, acked: new Map([[stationId, acked + rows.length]]) });
  return rows;
}
