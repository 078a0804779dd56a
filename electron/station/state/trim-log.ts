// Log rows older than the log's time come down to a skeleton, a few times a day. When that was last done stands in the
// database: a computer that is switched off every night trims all the same.

import type { Clock } from '../clock.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { StorageError } from '../database/storage-error.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { StationLog } from '../log/station-log.ts';

export interface TrimOptions {
  readonly log: StationLog;
  readonly database: StationDatabase;
  readonly clock: Clock;
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

const everyMs = 6 * 3_600_000;
const lookEveryMs = 60_000;

export function trimLogRegularly(options: TrimOptions): void {
  const timer = setInterval(() => trimWhenDue(options), lookEveryMs);
  timer.unref();
  options.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** One look: nothing happens while the last round is recent. */
export function trimWhenDue({ log, database, clock, onBug }: Omit<TrimOptions, 'signal'>): void {
  const now = clock.now();
  try {
    const sinceMs = now - Number(readLocalState(database.statements, 'trimmed-at') ?? 0);
    // A clock that went back tells nothing about how long ago it was.
    if (sinceMs >= 0 && sinceMs < everyMs) return;
    log.trim();
    writeTransaction(database.db, () => writeLocalState(database.statements, 'trimmed-at', String(now)));
  } catch (error) {
    // A full disk is told elsewhere; the next look tries again.
    if (!(error instanceof StorageError)) onBug(new Error('the log could not be trimmed', { cause: error }));
  }
}
