// What is pushed next: the first ops without an answer, in order, within the limits of one request. The same prefix
// comes out again until the cloud has answered it.
import { pushBytesLimit, pushOpsLimit } from '#shared/contracts/protocol.ts';
import type { Batch } from './delivery.ts';
import type { PendingOp } from './replica.ts';
import type { Store } from './store.ts';

/** Room for the envelope of the request. */
const envelopeBytes = 4096;

/** Runs inside a write transaction: an op is marked as sent before the network may see it. */
export function nextBatch({ outbox, states }: Store, now: number): Batch | null {
  const waiting = outbox.from(states.read().answeredTo + 1, pushOpsLimit);
  const first = waiting[0];
  if (first === undefined) return null;
  const sending = waiting.slice(0, sendableCount(waiting));
  const firstStationSeq = first.stationSeq;
  outbox.markSent({ first: firstStationSeq, last: firstStationSeq + sending.length - 1, at: now });
  return { firstStationSeq, ops: sending.map(({ op, voidReason }) => ({ op, void: voidReason })) };
}

/** Up to the size limit, and only while the numbers follow one another. Always at least one. */
function sendableCount(waiting: readonly PendingOp[]): number {
  let bytes = envelopeBytes;
  for (const [at, { op, voidReason, stationSeq }] of waiting.entries()) {
    bytes += Buffer.byteLength(JSON.stringify({ op, void: voidReason })) + 1;
    const follows = at === 0 || stationSeq === (waiting[at - 1]?.stationSeq ?? 0) + 1;
    if (!follows || (at > 0 && bytes > pushBytesLimit)) return at;
  }
  return waiting.length;
}
