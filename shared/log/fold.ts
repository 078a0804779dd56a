// Confirmed state is effects applied in seq order, and sweeps where an op carries one. Every store does just this.
import { guest } from '#shared/guests/guest.ts';
import { isList, type Json } from './canonical-json.ts';
import { findOp } from './catalogue.ts';
import type { PruneHistory, Sweep } from './define-op.ts';
import type { Effect } from './effect.ts';
import { findEntity } from './entities.ts';
import { endedAt, type Row } from './entity.ts';
import type { Op } from './op.ts';
import type { Verdict } from './verdict.ts';

/** What a sweep does to one row: null = the row goes. */
export function swept(kind: string, row: Row, sweep: Sweep): Row | null {
  switch (sweep.kind) {
    case 'erase-guest':
      return findEntity(kind)?.guestOf(row) === sweep.guestId ? withoutPersonal(row) : row;
    case 'prune-history':
      return isPruned(kind, row, sweep) ? null : row;
  }
}

/** The sweep an accepted op asks for. */
export const sweepOf = (op: Op, verdict: Verdict): Sweep | null =>
  verdict.kind === 'accepted' ? (findOp(op.kind)?.sweep(op) ?? null) : null;

const blankOf = (personal: Row[string]): Row[string] =>
  personal !== null && typeof personal === 'object'
    ? Object.fromEntries(
        Object.entries(personal).map(([key, value]) => [
          key,
          typeof value === 'string' && key !== 'phone' && key !== 'email' ? '' : null,
        ]),
      )
    : null;

/** The `personal` part is blanked; a row that can say so says it was erased. */
export function withoutPersonal(row: Row): Row {
  const blanked = 'personal' in row ? { ...row, personal: blankOf(row.personal ?? null) } : row;
  return 'erased' in blanked ? { ...blanked, erased: true } : blanked;
}

/** Closed visits that ended before, and the guests the op names: by the row alone, so every replica drops the same. */
function isPruned(kind: string, row: Row, { before, guestIds }: PruneHistory): boolean {
  const definition = findEntity(kind);
  if (definition === undefined || definition.isOpen(row)) return false;
  if (kind === guest.kind) return guestIds.includes(row.id);
  const ended = endedAt(definition, row);
  return ended !== null && ended < before;
}

/** Effects as the log may keep them once their guest is erased. */
export const erasedEffects = (effects: readonly Effect[], guestId: string): readonly Effect[] =>
  effects.map((effect) => ({
    ...effect,
    before:
      effect.before === null ? null : swept(effect.kind, effect.before, { kind: 'erase-guest', guestId }),
    after: effect.after === null ? null : swept(effect.kind, effect.after, { kind: 'erase-guest', guestId }),
  }));

/** An op's payload as the log may keep it once its guest is erased. */
export function erasedPayload(payload: Json): Json {
  if (payload === null || typeof payload !== 'object' || isList(payload) || !('personal' in payload))
    return payload;
  return { ...payload, personal: blankOf(payload.personal ?? null) };
}

/** The guest whose personal data an op's effects hold. A gesture touches one guest at most; a test holds it to that. */
export function guestOf(effects: readonly Effect[]): string | null {
  for (const { kind, before, after } of effects) {
    const definition = findEntity(kind);
    const touched = after ?? before;
    const guestId = definition === undefined || touched === null ? null : definition.guestOf(touched);
    if (guestId !== null) return guestId;
  }
  return null;
}
