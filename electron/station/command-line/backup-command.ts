// `station backup list|make|restore`: the same backups from a terminal. Making one works beside a running station;
// restoring needs the data folder for itself.
import Database from 'better-sqlite3';
import { assertNever } from '#shared/must.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { BackupKind } from '../backups/backup-names.ts';
import { finishBackup } from '../backups/check-backup.ts';
import { listBackups } from '../backups/list-backups.ts';
import { type BackupProblem, makeBackup } from '../backups/make-backup.ts';
import { listSetAsides } from '../backups/remove-expired.ts';
import { type RestoreProblem, restoreBackup } from '../backups/restore-backup.ts';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { databaseSign } from '../database/file-signs.ts';
import { acquireStationLock } from '../database/station-lock.ts';
import { describeStartProblem } from '../start-problem.ts';
import type { BackupAction } from './command-line.ts';

/** Lines to print, or the sentence that says why not. */
export type CommandAnswer = Result<readonly string[], string>;

export async function runBackupCommand(
  action: BackupAction,
  paths: DataPaths,
  clock: Clock,
): Promise<CommandAnswer> {
  switch (action.kind) {
    case 'list':
      return ok(listLines(paths));
    case 'make':
      return make(paths, clock);
    case 'restore':
      return restore(action.name, paths, clock);
    default:
      return assertNever(action);
  }
}

function listLines({ backups, database }: DataPaths): readonly string[] {
  const found = listBackups(backups).map(({ name, takenAt, bytes, kind }) =>
    [
      name,
      new Date(takenAt).toISOString(),
      `${Math.ceil(bytes / 1024)} KB`,
      ...(kindWords[kind] === null ? [] : [kindWords[kind]]),
    ].join('\t'),
  );
  const aside = listSetAsides(database).map(
    ({ path, at }) => `${path}\tset aside ${new Date(at).toISOString()}`,
  );
  if (found.length + aside.length === 0) return ['No backups yet.'];
  return [
    ...found,
    ...aside,
    'Those made by hand or before a restore are kept for 30 days, of the others the newest of each hour and day; none longer.',
  ];
}

async function make(paths: DataPaths, clock: Clock): Promise<CommandAnswer> {
  if (databaseSign(paths.database) !== 'database')
    return failed(`There is no station database in ${paths.folder}.`);
  const db = new Database(paths.database, { readonly: true, fileMustExist: true });
  try {
    const { signal } = new AbortController();
    const finish = async (path: string): Promise<boolean> => finishBackup(path);
    const made = await makeBackup({
      db,
      paths,
      clock,
      finish,
      pagesAtOnce: 1_000_000,
      signal,
      wish: 'by-hand',
    });
    return made.ok ? ok([`Made ${made.value.name}.`]) : failed(backupWords[made.reason]);
  } finally {
    db.close();
  }
}

function restore(name: string, paths: DataPaths, clock: Clock): CommandAnswer {
  const lock = acquireStationLock(paths.lock, paths.folder);
  if (!lock.ok) return failed(describeStartProblem(lock.reason));
  try {
    const restored = restoreBackup(paths, name, clock);
    if (!restored.ok) return failed(restoreWords[restored.reason]);
    const { setAside } = restored.value;
    return ok([
      `Restored ${name}.`,
      ...(setAside === null ? [] : [`The former database is kept as ${setAside}.`]),
    ]);
  } finally {
    lock.value.release();
  }
}

const kindWords: Readonly<Record<BackupKind, string | null>> = {
  hourly: null,
  daily: null,
  'by-hand': 'made by hand',
  'before-restore': 'before another was restored',
  'before-migration': null,
};

const backupWords: Readonly<Record<BackupProblem, string>> = {
  'disk-low': 'There is less than 500 MB left on the disk: no backup was made.',
  'disk-full': 'The disk is full: no backup was made.',
  'disk-fault': 'The disk refused to take the copy: no backup was made.',
  'copy-damaged': 'The copy did not pass its check and was not kept.',
  stopped: 'The backup was stopped.',
};

const restoreWords: Readonly<Record<RestoreProblem, string>> = {
  'not-found': 'There is no backup of that name; `station backup list` shows them.',
  damaged: 'That backup is damaged and was not restored.',
  newer: 'That backup was made by a newer Hoststand. Update the program first.',
  'not-ours': 'That file is no backup of a station.',
};
