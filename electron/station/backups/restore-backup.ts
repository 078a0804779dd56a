// Puts a backup in the place of the database. The copy is checked before anything is moved, what was there is set
// aside, never deleted, and the copy knows that its sequence numbers may be used already.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { isFileWhole } from '../database/integrity.ts';
import { writeLocalState } from '../database/local-state.ts';
import { userVersion } from '../database/migrate.ts';
import { supportedVersion } from '../database/migrations/catalogue.ts';
import { applicationId } from '../database/pragmas.ts';
import { createStatements } from '../database/statements.ts';
import { syncFile, syncFolder } from '../database/sync-file.ts';
import { listBackups } from './list-backups.ts';

export type RestoreProblem = 'not-found' | 'damaged' | 'newer' | 'not-ours';

export interface Restored {
  /** Where the former database now lies; null when there was none. */
  readonly setAside: string | null;
}

const parts = ['', '-wal', '-shm'] as const;

/** The database must be closed. */
export function restoreBackup(
  paths: DataPaths,
  name: string,
  clock: Clock,
): Result<Restored, RestoreProblem> {
  if (!listBackups(paths.backups).some((backup) => backup.name === name)) return failed('not-found');
  const backup = join(paths.backups, name);
  if (!isFileWhole(backup)) return failed('damaged');
  const unfinished = `${paths.database}.restoring`;
  for (const part of parts) rmSync(`${unfinished}${part}`, { force: true });
  copyFileSync(backup, unfinished);
  const problem = markRestored(unfinished);
  if (problem !== null) {
    rmSync(unfinished, { force: true });
    return failed(problem);
  }
  const setAside = setDatabaseAside(paths, `replaced-${clock.now()}`);
  renameSync(unfinished, paths.database);
  syncFolder(paths.folder);
  return ok({ setAside });
}

function markRestored(path: string): RestoreProblem | null {
  const copy = new Database(path, { fileMustExist: true });
  try {
    if (copy.pragma('application_id', { simple: true }) !== applicationId) return 'not-ours';
    if (userVersion(copy) > supportedVersion) return 'newer';
    copy.pragma('journal_mode = DELETE');
    writeLocalState(createStatements(copy), 'identity-doubt', 'restored');
  } finally {
    copy.close();
  }
  syncFile(path);
  return null;
}

/** Database and log move together: either alone would be worthless. */
export function setDatabaseAside(paths: DataPaths, ending: string): string | null {
  const target = `${paths.database}.${ending}`;
  const moved = parts.filter((part) => existsSync(`${paths.database}${part}`));
  for (const part of moved) renameSync(`${paths.database}${part}`, `${target}${part}`);
  return moved.includes('') ? target : null;
}
