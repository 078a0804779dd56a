// Everything of the log that lies in SQLite, on one connection. Whoever writes does it inside a write transaction.
import type { Database } from 'better-sqlite3';
import type { AppliedOp, Source } from '#shared/log/read.ts';
import { type ConfirmedCopies, createConfirmedCopies } from './confirmed-copies.ts';
import { createEntityRows, type EntityRows } from './entity-rows.ts';
import { createLogRows, type LogRows } from './log-rows.ts';
import { createLostEffects, type LostEffects } from './lost-effects.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createSyncStates, type SyncStates } from './sync-state.ts';

export interface Store {
  readonly db: Database;
  readonly rows: EntityRows;
  readonly copies: ConfirmedCopies;
  readonly outbox: Outbox;
  readonly log: LogRows;
  readonly lost: LostEffects;
  readonly states: SyncStates;
}

export const createStore = (db: Database): Store => ({
  db,
  rows: createEntityRows(db),
  copies: createConfirmedCopies(db),
  outbox: createOutbox(db),
  log: createLogRows(db),
  lost: createLostEffects(db),
  states: createSyncStates(db),
});

/** Live rows and known ops, as reduce reads them. Everything is at hand, so nothing is ever missing. */
export const liveSource = (store: Store): Source => ({
  row: (kind, id) => store.rows.get(kind, id)?.row ?? null,
  op: (opId) => appliedOp(store, opId),
});

export function appliedOp({ outbox, log }: Store, opId: string): AppliedOp | null {
  const pending = outbox.find(opId);
  if (pending !== null) return { kind: pending.op.kind, verdict: pending.verdict, effects: pending.effects };
  const known = log.find(opId);
  return known === null ? null : { kind: known.op.kind, verdict: known.verdict, effects: known.effects };
}
