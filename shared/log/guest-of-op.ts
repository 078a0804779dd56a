// Whose personal data an op holds, so that it can be erased wherever the op is kept: the guest of its effects, or of the
// party a refused op was about.
import { party } from '#shared/parties/party.ts';
import type { Json } from './canonical-json.ts';
import type { Effect } from './effect.ts';
import type { Row } from './entity.ts';
import { guestOf } from './fold.ts';
import type { Op } from './op.ts';

interface Known {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

type RowOf = (kind: string, id: string) => Row | null;

export const guestOfOp = ({ op, effects }: Known, rowOf: RowOf): string | null =>
  guestOf(effects) ?? guestNamed(op.payload, rowOf);

function guestNamed(payload: Json, rowOf: RowOf): string | null {
  if (payload === null || typeof payload !== 'object' || !('personal' in payload)) return null;
  if ('guestId' in payload && typeof payload.guestId === 'string') return payload.guestId;
  if (!('partyId' in payload) || typeof payload.partyId !== 'string') return null;
  const row = rowOf(party.kind, payload.partyId);
  return row !== null && party.owns(row) ? party.guestOf(row) : null;
}
