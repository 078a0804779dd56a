// Puts the station's log together on an open database. The file may come from a backup under another identity: then
// the outbox is numbered anew before anything is sent.
import type { Database } from 'better-sqlite3';
import type { StationId } from '#shared/log/op.ts';
import { createWriter } from '../database/write-transaction.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { commitOp } from './commit-op.ts';
import { createDelivery } from './create-delivery.ts';
import { createQueries } from './queries.ts';
import { renumber } from './renumber.ts';
import type { Change, ChangedRow } from './replica.ts';
import { requeueOps } from './requeue-ops.ts';
import type { StationLog } from './station-log.ts';
import { createStore, type Store } from './store.ts';

export interface StationLogOptions {
  /** Migrated, and written by nobody else. */
  readonly database: Database;
  readonly stationId: StationId;
  readonly clock: { readonly now: () => number };
}

const keptMs = 35 * 24 * 60 * 60 * 1000;

export function openStationLog({ database, stationId, clock }: StationLogOptions): StationLog {
  const store = createStore(database);
  const changes = new Set<(change: Change) => void>();
  const wakes = new Set<() => void>();
  const write = createWriter(database);
  const tell = (rows: readonly ChangedRow[]): void => {
    for (const listener of changes) listener({ rows });
  };
  const wake = (): void => {
    for (const listener of wakes) listener();
  };
  const queries = createQueries(store);
  takeIdentity(store, stationId, write);
  refreshIndex(store, write);
  return {
    ...queries,
    commit: (op, screenId) => {
      const { answer, rows, stored } = write(() => {
        const committed = commitOp(store, op);
        if (committed.stored && screenId !== undefined) store.screens.add(op.opId, screenId);
        return committed;
      });
      if (stored) {
        tell(rows);
        wake();
      }
      return answer;
    },
    onChange: (listener) => subscribe(changes, listener),
    onPending: (listener) => subscribe(wakes, listener),
    requeue: (ops) => {
      const queued = write(() => requeueOps(store, ops));
      tell(queued === 0 ? [] : queries.openRows());
      wake();
      return queued;
    },
    trim: () =>
      write(() => {
        const trimmed = store.log.trim(keptMs);
        store.lost.trim();
        store.screens.trim();
        return trimmed;
      }),
    delivery: createDelivery({ store, now: clock.now, write, tell }),
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function takeIdentity(store: Store, stationId: StationId, write: (work: () => void) => void): void {
  const known = store.states.read().stationId;
  if (known === stationId) return;
  write(() => renumber(store, { stationId, first: 1 }));
}
