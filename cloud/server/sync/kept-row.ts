// Makes the log row of a settled op, and knows whose personal data it holds: the guest of its effects, or of the party
// a refused op was about. What was typed of a guest erased before is not kept at all.
import { erasedPayload } from '#shared/log/fold.ts';
import { guestOfOp } from '#shared/log/guest-of-op.ts';
import { Read, type Source } from '#shared/log/read.ts';
import type { Reduced } from '#shared/log/reduce.ts';
import type { KeptRow } from './log-store.ts';
import type { Arrival } from './settle-op.ts';

interface Settled {
  readonly seq: number;
  readonly arrival: Arrival;
  readonly reduced: Reduced;
}

export function keptRow({ seq, arrival, reduced }: Settled, source: Source): KeptRow {
  const read = new Read(source);
  const { op, stationId, stationSeq, receivedAt } = arrival;
  const guestId = guestOfOp({ op, effects: reduced.effects }, (kind, id) => read.row(kind, id));
  const isErased = reduced.effects.length === 0 && guestId !== null && wasErased(read, guestId);
  return {
    seq,
    stationId,
    stationSeq,
    op: isErased ? { ...op, payload: erasedPayload(op.payload) } : op,
    verdict: reduced.verdict,
    effects: reduced.effects,
    receivedAt,
    guestId,
  };
}

function wasErased(read: Read, guestId: string): boolean {
  const guest = read.row('guest', guestId);
  return guest !== null && typeof guest.erasedAt === 'number';
}
