// What a refused op of this station was expected to do, and which refusal it followed from. This lets ops refused only
// because of another stand on the same card, also after a restart.
import type { Database } from 'better-sqlite3';
import type { Effect } from '#shared/log/effect.ts';
import { guestOf } from '#shared/log/fold.ts';

export interface LostEffect {
  readonly opId: string;
  readonly opKind: string;
  /** The first refusal of the chain; null for that one itself. */
  readonly causeOpId: string | null;
  readonly effects: readonly Effect[];
}

export interface LostEffects {
  put(lost: LostEffect): void;
  drop(opId: string): void;
  find(opId: string): LostEffect | null;
  all(): readonly LostEffect[];
  ofGuest(guestId: string): readonly LostEffect[];
  /** Forgets what no op of the outbox and no whole log row needs. */
  trim(): void;
}

interface LostRow {
  readonly op_id: string;
  readonly op_kind: string;
  readonly cause_op_id: string | null;
  readonly effects: string;
}

export function createLostEffects(db: Database): LostEffects {
  const rows = (rest: string) =>
    db.prepare<unknown[], LostRow>(`SELECT op_id, op_kind, cause_op_id, effects FROM lost_effect ${rest}`);
  const put = db.prepare(
    'INSERT OR REPLACE INTO lost_effect (op_id, op_kind, cause_op_id, effects, guest_id) VALUES (?, ?, ?, ?, ?)',
  );
  const drop = db.prepare('DELETE FROM lost_effect WHERE op_id = ?');
  const find = rows('WHERE op_id = ?');
  const all = rows('ORDER BY rowid');
  const ofGuest = rows('WHERE guest_id = ?');
  const trim = db.prepare(
    `DELETE FROM lost_effect WHERE op_id NOT IN (SELECT op_id FROM outbox)
     AND op_id NOT IN (SELECT op_id FROM log WHERE is_conflict = 1 AND is_skeleton = 0)`,
  );
  return {
    put: ({ opId, opKind, causeOpId, effects }) =>
      void put.run(opId, opKind, causeOpId, JSON.stringify(effects), guestOf(effects)),
    drop: (opId) => void drop.run(opId),
    find: (opId) => {
      const found = find.get(opId);
      return found === undefined ? null : lostOf(found);
    },
    all: () => all.all().map(lostOf),
    ofGuest: (guestId) => ofGuest.all(guestId).map(lostOf),
    trim: () => void trim.run(),
  };
}

const lostOf = (row: LostRow): LostEffect => ({
  opId: row.op_id,
  opKind: row.op_kind,
  causeOpId: row.cause_op_id,
  effects: JSON.parse(row.effects),
});
