// Sweeps act by rule where effects cannot: a guest's personal data is blanked in rows, log, outbox and losses, closed
// history is forgotten. In seq order like any effect, so every replica ends up the same.
import type { Sweep } from '#shared/log/define-op.ts';
import type { Effect } from '#shared/log/effect.ts';
import { erasedEffects, erasedPayload, swept } from '#shared/log/fold.ts';
import type { Op } from '#shared/log/op.ts';
import type { Placed } from './replica.ts';
import type { Store } from './store.ts';
import { keyOf, type WorkingSet } from './working-set.ts';

export function sweepRows(store: Store, sweep: Sweep, confirmed: WorkingSet): void {
  for (const { kind, id } of candidates(store, sweep, confirmed)) {
    const placed = confirmed.get(kind, id);
    if (placed === null) continue;
    const row = swept(kind, placed.row, sweep);
    if (row !== placed.row) confirmed.put(kind, id, row === null ? null : { row, seq: placed.seq });
  }
  if (sweep.kind === 'erase-guest') eraseTexts(store, sweep.guestId);
}

interface Candidate {
  readonly kind: string;
  readonly id: string;
}

/** Rows the sweep may touch: those of the tables, found by index, and those that changed in this transaction. */
function candidates({ rows }: Store, sweep: Sweep, confirmed: WorkingSet): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { kind, id } of confirmed.entries()) found.set(keyOf(kind, id), { kind, id });
  for (const [kind, condition, value] of conditions(sweep)) {
    const placed: Iterable<Placed> = rows.table(kind)?.where(condition, value) ?? [];
    for (const { row } of placed) found.set(keyOf(kind, row.id), { kind, id: row.id });
  }
  return [...found.values()];
}

type Condition = readonly [kind: string, condition: string, value: string | number];

/** Entities with personal data of a guest, and entities that end; never fewer rows than the sweep itself asks for. */
function conditions(sweep: Sweep): readonly Condition[] {
  switch (sweep.kind) {
    case 'erase-guest':
      return [
        ['guest', 'id = ?', sweep.guestId],
        ['party', 'guest_id = ?', sweep.guestId],
      ];
    case 'prune-history':
      return [
        ['party', 'ended_at < ?', sweep.before],
        ['party', 'removed = 1 AND joined_at < ?', sweep.before],
        ['seating', 'cleared_at < ?', sweep.before],
        ['seating', 'removed = 1 AND seated_at < ?', sweep.before],
        ...sweep.guestIds.map((id): Condition => ['guest', 'id = ?', id]),
      ];
  }
}

function eraseTexts({ log, outbox, lost }: Store, guestId: string): void {
  for (const row of log.ofGuest(guestId)) log.rewrite({ ...row, ...erased(row, guestId) });
  for (const entry of outbox.ofGuest(guestId)) outbox.rewrite({ ...entry, ...erased(entry, guestId) });
  for (const loss of lost.ofGuest(guestId)) {
    lost.put({ ...loss, effects: erasedEffects(loss.effects, guestId) });
  }
}

interface Texts {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

const erased = ({ op, effects }: Texts, guestId: string): Texts => ({
  op: { ...op, payload: erasedPayload(op.payload) },
  effects: erasedEffects(effects, guestId),
});
