// Whose personal data an op holds, so that it can be erased: the guest of its effects, or of the party a refused op
// was about.
import type { Effect } from '#shared/log/effect.ts';
import { guestOf } from '#shared/log/fold.ts';
import type { Op } from '#shared/log/op.ts';
import { party } from '#shared/parties/party.ts';
import type { RowReader } from './store.ts';

interface Known {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

export const guestOfOp = ({ op, effects }: Known, rowOf: RowReader): string | null =>
  guestOf(effects) ?? guestNamed(op, rowOf);

function guestNamed({ payload }: Op, rowOf: RowReader): string | null {
  if (payload === null || typeof payload !== 'object' || !('personal' in payload)) return null;
  if ('guestId' in payload && typeof payload.guestId === 'string') return payload.guestId;
  if (!('partyId' in payload) || typeof payload.partyId !== 'string') return null;
  const row = rowOf('party', payload.partyId)?.row;
  return row !== undefined && party.owns(row) ? party.guestOf(row) : null;
}
