// The backups a person can choose from, newest first: those taken by the hour and those made before a migration.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takenAtOf } from './backup-names.ts';

export interface Backup {
  readonly name: string;
  readonly takenAt: number;
  readonly bytes: number;
}

const beforeMigration = /^before-migration-\d{4}\.db$/;

export function listBackups(folder: string): readonly Backup[] {
  return namesIn(folder)
    .flatMap((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found?.isFile() !== true) return [];
      const takenAt = takenAtOf(name) ?? (beforeMigration.test(name) ? Math.floor(found.mtimeMs) : null);
      return takenAt === null ? [] : [{ name, takenAt, bytes: found.size }];
    })
    .sort((left, right) => right.takenAt - left.takenAt);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
