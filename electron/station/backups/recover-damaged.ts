// What a station does by itself when its file is damaged: sets it aside, puts the newest good backup in its place,
// and leaves a report that says what was found. The damaged file is never written to.
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { DataPaths } from '../data-paths.ts';
import { isFileWhole } from '../database/integrity.ts';
import { syncFolder } from '../database/sync-file.ts';
import { type Backup, listBackups } from './list-backups.ts';
import { restoreBackup, setDatabaseAside } from './restore-backup.ts';

export const damage = z.enum(['not-a-database', 'log', 'pages']);
export type Damage = z.infer<typeof damage>;

export const recoveryReport = z.object({
  at: z.int(),
  damage,
  /** Where the damaged file lies now. */
  setAside: z.string(),
  /** The backup that took its place; null when the file was good up to its last checkpoint. */
  backup: z.string().nullable(),
  /** Changes of the damaged file that were read and kept. */
  recoveredOps: z.int(),
  /** Changes that cannot be read any more; null when their number cannot be told. */
  lostOps: z.int().nullable(),
});
export type RecoveryReport = z.infer<typeof recoveryReport>;

export type Recovery =
  | { readonly kind: 'restored'; readonly setAside: string; readonly backup: string | null }
  | { readonly kind: 'no-good-backup' };

export function recoverDamaged(paths: DataPaths, how: Damage, clock: Clock): Recovery {
  const ending = `corrupt-${clock.now()}`;
  if (how === 'log') {
    const setAside = setLogAside(paths, ending);
    if (isFileWhole(paths.database)) return { kind: 'restored', setAside, backup: null };
  }
  const setAside = setDatabaseAside(paths, ending) ?? `${paths.database}.${ending}`;
  for (const { name } of bestFirst(listBackups(paths.backups))) {
    if (restoreBackup(paths, name, clock).ok) return { kind: 'restored', setAside, backup: name };
  }
  return { kind: 'no-good-backup' };
}

/** The newest first. What somebody put another backup in the place of comes last: they did not want it. */
const bestFirst = (backups: readonly Backup[]): readonly Backup[] => [
  ...backups.filter(({ kind }) => kind !== 'before-restore'),
  ...backups.filter(({ kind }) => kind === 'before-restore'),
];

/** SQLite would pass over a log with a broken head and delete it: it is kept, beside a copy of its database. */
function setLogAside(paths: DataPaths, ending: string): string {
  const target = `${paths.database}.${ending}`;
  copyFileSync(paths.database, target);
  renameSync(`${paths.database}-wal`, `${target}-wal`);
  if (existsSync(`${paths.database}-shm`)) renameSync(`${paths.database}-shm`, `${target}-shm`);
  syncFolder(paths.folder);
  return target;
}
