// Takes a backup every hour the station runs, and lets one be asked for in between. One at a time: a person who asks
// while one is being made gets that one if a person wanted it, else the next, for the hour's own does not stay.

import type { Result } from '#shared/result.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { StationParts } from '../station-parts.ts';
import type { BackupWish } from './backup-names.ts';
import { finishBackupOnThread } from './check-backup.ts';
import type { Backup } from './list-backups.ts';
import { type BackupProblem, makeBackup } from './make-backup.ts';

export interface BackupRounds {
  readonly make: (wish: BackupWish) => Promise<Result<Backup, BackupProblem>>;
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
  let current: { readonly wish: BackupWish; readonly made: Promise<Result<Backup, BackupProblem>> } | null =
    null;
  let lastProblem: BackupProblem | null = null;
  const begin = (wish: BackupWish): Promise<Result<Backup, BackupProblem>> => {
    const made = makeOne(options, wish)
      .then((result) => {
        lastProblem = result.ok ? null : result.reason;
        return result;
      })
      .finally(() => {
        current = null;
      });
    current = { wish, made };
    return made;
  };
  const make = async (wish: BackupWish): Promise<Result<Backup, BackupProblem>> => {
    if (current === null) return begin(wish);
    if (wish === 'hourly' || current.wish === wish) return current.made;
    await current.made.catch(() => undefined);
    return make(wish);
  };
  const timer = setInterval(() => {
    if (station.keepsBackups && isDue(database, station.clock.now())) make('hourly').catch(station.onBug);
  }, lookEveryMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    make,
    lastProblem: () => lastProblem,
    settled: async () => {
      while (current !== null) await current.made.catch(() => undefined);
    },
  };
}

function isDue({ statements }: StationDatabase, now: number): boolean {
  const sinceMs = now - Number(readLocalState(statements, 'backup-at') ?? 0);
  return sinceMs < 0 || sinceMs >= hourMs;
}

async function makeOne(
  { station, database, signal }: RoundsOptions,
  wish: BackupWish,
): Promise<Result<Backup, BackupProblem>> {
  const { paths, clock, program } = station;
  const made = await makeBackup({
    db: database.db,
    paths,
    clock,
    finish: (path) => finishBackupOnThread(program, path),
    pagesAtOnce: 100,
    signal,
    wish,
  });
  if (signal.aborted) return made;
  // A failure also waits an hour: trying each minute on a full disk would only wear it out.
  writeTransaction(database.db, () => writeLocalState(database.statements, 'backup-at', String(clock.now())));
  return made;
}
