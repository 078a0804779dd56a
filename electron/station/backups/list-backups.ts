// The backups a person can choose from, newest first, each with what it was made for.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupKind, backupKindOf, takenAtOf } from './backup-names.ts';

export interface Backup {
  readonly name: string;
  readonly takenAt: number;
  readonly bytes: number;
  readonly kind: BackupKind;
}

const beforeMigration = /^before-migration-\d{4}\.db$/;

export function listBackups(folder: string): readonly Backup[] {
  const found = namesIn(folder)
    .flatMap((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found?.isFile() !== true) return [];
      const takenAt = takenAtOf(name) ?? (beforeMigration.test(name) ? Math.floor(found.mtimeMs) : null);
      return takenAt === null ? [] : [{ name, takenAt, bytes: found.size }];
    })
    .sort((left, right) => right.takenAt - left.takenAt);
  const newestAt = found[0]?.takenAt ?? 0;
  return found.map((backup) => ({ ...backup, kind: backupKindOf(backup.name, newestAt) }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
