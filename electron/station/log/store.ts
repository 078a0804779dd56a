// Everything of the log that lies in SQLite, on one connection. Whoever writes does it inside a write transaction.
import type { Database } from 'better-sqlite3';
import type { Op } from '#shared/log/op.ts';
import type { AppliedOp, Source } from '#shared/log/read.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';
import { type ConfirmedCopies, createConfirmedCopies } from './confirmed-copies.ts';
import { createEntityRows, type EntityRows } from './entity-rows.ts';
import { createKnownOps, type KnownOps } from './known-ops.ts';
import { createLogRows, type LogRows } from './log-rows.ts';
import { createLostEffects, type LostEffects } from './lost-effects.ts';
import { createOpScreens, type OpScreens } from './op-screens.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { Placed } from './replica.ts';
import { createSyncStates, type SyncStates } from './sync-state.ts';

export interface Store {
  readonly db: Database;
  readonly rows: EntityRows;
  readonly copies: ConfirmedCopies;
  readonly outbox: Outbox;
  readonly log: LogRows;
  readonly lost: LostEffects;
  readonly states: SyncStates;
  readonly known: KnownOps;
  readonly screens: OpScreens;
}

export const createStore = (db: Database): Store => ({
  db,
  rows: createEntityRows(db),
  copies: createConfirmedCopies(db),
  outbox: createOutbox(db),
  log: createLogRows(db),
  lost: createLostEffects(db),
  states: createSyncStates(db),
  known: createKnownOps(db),
  screens: createOpScreens(db),
});

export type RowReader = (kind: string, id: string) => Placed | null;

/** Live rows, each read once, as they were when first asked for. */
export function rememberedRows(rows: EntityRows): RowReader {
  const known = new Map<string, Placed | null>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const placed = rows.get(kind, id);
    known.set(key, placed);
    return placed;
  };
}

/** Everything is at hand, so nothing is ever missing. */
export function reduceLive(store: Store, op: Op, live: RowReader): Reduced {
  const source: Source = {
    row: (kind, id) => live(kind, id)?.row ?? null,
    op: (opId) => appliedOp(store, opId),
  };
  return reduce({ op, writer: 'station', source });
}

export function appliedOp({ outbox, log }: Store, opId: string): AppliedOp | null {
  const pending = outbox.find(opId);
  if (pending !== null) return { kind: pending.op.kind, verdict: pending.verdict, effects: pending.effects };
  const known = log.find(opId);
  return known === null ? null : { kind: known.op.kind, verdict: known.verdict, effects: known.effects };
}
