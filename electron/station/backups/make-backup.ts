// Takes a backup while the shift goes on. It counts only once it was copied whole, put on the disk, opened again
// and checked; until then it has another name.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { readDiskSpace } from '../database/disk-space.ts';
import { storageReason } from '../database/storage-error.ts';
import { syncFolder } from '../database/sync-file.ts';
import { type BackupWish, backupName } from './backup-names.ts';
import { type Backup, listBackups } from './list-backups.ts';
import { removeExpired } from './remove-expired.ts';

/** `stopped`: the station closed while the copy was made. */
export type BackupProblem = 'disk-low' | 'disk-full' | 'disk-fault' | 'copy-damaged' | 'stopped';

export interface BackupOptions {
  readonly db: Database;
  readonly paths: DataPaths;
  readonly clock: Clock;
  readonly finish: (path: string) => Promise<boolean>;
  /** Pages copied before others get their turn; all of them when nobody else is waiting. */
  readonly pagesAtOnce: number;
  readonly signal: AbortSignal;
  readonly wish: BackupWish;
}

export async function makeBackup(options: BackupOptions): Promise<Result<Backup, BackupProblem>> {
  const { paths, clock } = options;
  const folder = paths.backups;
  mkdirSync(folder, { recursive: true });
  const { state } = await readDiskSpace(folder);
  if (state === 'no-backups' || state === 'read-only') return failed('disk-low');
  const name = backupName(clock.now(), options.wish);
  const unfinished = join(folder, `${name}.tmp`);
  const problem = await copyTo(unfinished, options);
  if (problem !== null) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${ending}`, { force: true });
    return failed(problem);
  }
  renameSync(unfinished, join(folder, name));
  syncFolder(folder);
  removeExpired(paths);
  const made = listBackups(folder).find((backup) => backup.name === name);
  return made === undefined ? failed('copy-damaged') : ok(made);
}

async function copyTo(unfinished: string, options: BackupOptions): Promise<BackupProblem | null> {
  rmSync(unfinished, { force: true });
  try {
    await options.db.backup(unfinished, {
      progress: () => {
        options.signal.throwIfAborted();
        return options.pagesAtOnce;
      },
    });
    return (await options.finish(unfinished)) ? null : 'copy-damaged';
  } catch (error) {
    if (options.signal.aborted) return 'stopped';
    const reason = storageReason(error);
    if (reason === null) throw error;
    return reason;
  }
}
