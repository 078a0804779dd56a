// One station on one data folder. The lock is SQLite's own lock on a file beside the data: the system drops it
// when the process dies, however it dies, and it holds on every system we run on.
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '#shared/result.ts';
import type { StartProblem } from '../start-problem.ts';
import { sqliteCode } from './storage-error.ts';

export interface StationLock {
  readonly release: () => void;
}

export function acquireStationLock(path: string, folder: string): Result<StationLock, StartProblem> {
  try {
    const lock = new Database(path, { timeout: 0 });
    try {
      lock.pragma('journal_mode = MEMORY');
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
    return ok({ release: () => lock.close() });
  } catch (error) {
    return failed(problemOf(error, folder));
  }
}

function problemOf(error: unknown, folder: string): StartProblem {
  switch (sqliteCode(error)) {
    case 'SQLITE_BUSY':
      return { kind: 'second-copy', folder };
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_IOERR_LOCK':
      return { kind: 'unwritable-folder', folder };
    case 'SQLITE_FULL':
      return { kind: 'disk-full', folder };
    default:
      throw error;
  }
}
