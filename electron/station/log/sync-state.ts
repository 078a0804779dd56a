// One row: how far this station has read the log, how far its own ops are numbered and answered, and what its search
// index was made by.
import type { Database } from 'better-sqlite3';
import type { HistoryRequest } from '#shared/contracts/protocol.ts';
import type { StationId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';

/** How far older rows have been fetched; `none`: not begun, since there was no snapshot. */
export type Backfill =
  | { readonly kind: 'none' }
  | { readonly kind: 'under-way'; readonly after: HistoryRequest['after'] }
  | { readonly kind: 'complete' };

export interface SyncState {
  /** Whose numbers the outbox carries. */
  readonly stationId: StationId | null;
  /** Null until the first snapshot. */
  readonly epoch: string | null;
  /** The last seq applied here. */
  readonly cursor: number;
  /** The last seq the cloud was heard to hold. */
  readonly head: number;
  /** The highest delivery number of an op that has left the outbox. */
  readonly numberedTo: number;
  /** The highest delivery number the cloud has answered. */
  readonly answeredTo: number;
  readonly backfill: Backfill;
  readonly lastPushAt: number | null;
  readonly lastPullAt: number | null;
  /** The version of the words in the search index; null: there is none yet. */
  readonly wordsVersion: string | null;
}

export interface SyncStates {
  read(): SyncState;
  change(part: Partial<SyncState>): void;
}

const fresh: SyncState = {
  stationId: null,
  epoch: null,
  cursor: 0,
  head: 0,
  numberedTo: 0,
  answeredTo: 0,
  backfill: { kind: 'none' },
  lastPushAt: null,
  lastPullAt: null,
  wordsVersion: null,
};

export function createSyncStates(db: Database): SyncStates {
  const get = db.prepare<[], { readonly state: string }>('SELECT state FROM sync_state WHERE id = 1');
  const set = db.prepare('UPDATE sync_state SET state = ? WHERE id = 1');
  db.prepare('INSERT OR IGNORE INTO sync_state (id, state) VALUES (1, ?)').run(JSON.stringify(fresh));
  const read = (): SyncState => ({ ...fresh, ...JSON.parse(must(get.get(), 'the row of sync_state').state) });
  return { read, change: (part) => void set.run(JSON.stringify({ ...read(), ...part })) };
}
