// Takes a backup every hour the station runs, and lets one be asked for in between. One at a time: whoever asks
// while one is being made gets that one.

import type { Result } from '#shared/result.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { StationParts } from '../station-parts.ts';
import { finishBackupOnThread } from './check-backup.ts';
import type { Backup } from './list-backups.ts';
import { type BackupProblem, makeBackup } from './make-backup.ts';

export interface BackupRounds {
  readonly make: () => Promise<Result<Backup, BackupProblem>>;
  readonly lastProblem: () => BackupProblem | null;
  /** Resolves when no backup is under way. */
  readonly settled: () => Promise<void>;
}

export interface RoundsOptions {
  readonly station: StationParts;
  readonly database: StationDatabase;
  readonly signal: AbortSignal;
}

const hourMs = 3_600_000;
const lookEveryMs = 60_000;

export function startBackupRounds(options: RoundsOptions): BackupRounds {
  const { station, database, signal } = options;
  let current: Promise<Result<Backup, BackupProblem>> | null = null;
  let lastProblem: BackupProblem | null = null;
  const make = (): Promise<Result<Backup, BackupProblem>> => {
    current ??= makeOne(options)
      .then((made) => {
        lastProblem = made.ok ? null : made.reason;
        return made;
      })
      .finally(() => {
        current = null;
      });
    return current;
  };
  const timer = setInterval(() => {
    if (isDue(database, station.clock.now())) make().catch(station.onBug);
  }, lookEveryMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    make,
    lastProblem: () => lastProblem,
    settled: async () => {
      await current?.catch(() => undefined);
    },
  };
}

function isDue({ statements }: StationDatabase, now: number): boolean {
  const sinceMs = now - Number(readLocalState(statements, 'backup-at') ?? 0);
  return sinceMs < 0 || sinceMs >= hourMs;
}

async function makeOne({ station, database, signal }: RoundsOptions): Promise<Result<Backup, BackupProblem>> {
  const { paths, clock, program } = station;
  const made = await makeBackup({
    db: database.db,
    paths,
    clock,
    finish: (path) => finishBackupOnThread(program, path),
    pagesAtOnce: 100,
    signal,
  });
  if (signal.aborted) return made;
  // A failure also waits an hour: trying each minute on a full disk would only wear it out.
  writeTransaction(database.db, () => writeLocalState(database.statements, 'backup-at', String(clock.now())));
  return made;
}
