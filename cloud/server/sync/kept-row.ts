// Makes the log row of a settled op, and knows whose personal data it holds: the guest of its effects, or of the party
// a refused op was about. What was typed of a guest erased before is not kept at all.
import type { Json } from '#shared/log/canonical-json.ts';
import { findEntity } from '#shared/log/entities.ts';
import { erasedPayload, guestOf } from '#shared/log/fold.ts';
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
  const guestId = guestOf(reduced.effects) ?? guestNamed(read, op.payload);
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

function guestNamed(read: Read, payload: Json): string | null {
  if (payload === null || typeof payload !== 'object' || !('personal' in payload)) return null;
  if ('guestId' in payload && typeof payload.guestId === 'string') return payload.guestId;
  if (!('partyId' in payload) || typeof payload.partyId !== 'string') return null;
  const party = read.row('party', payload.partyId);
  return party === null ? null : (findEntity('party')?.guestOf(party) ?? null);
}

function wasErased(read: Read, guestId: string): boolean {
  const guest = read.row('guest', guestId);
  return guest !== null && typeof guest.erasedAt === 'number';
}
