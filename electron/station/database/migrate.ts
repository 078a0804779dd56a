// Brings a file to the newest schema, one transaction for each migration, and keeps a copy of the file as it was
// before each: killed at any point it is the old version or the new one.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { beforeMigrationName } from '../backups/backup-names.ts';
import type { Migration } from './migrations/migration.ts';
import { syncFile, syncFolder } from './sync-file.ts';
import { writeTransaction } from './write-transaction.ts';

export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  /** Null for a database that holds nothing yet. */
  readonly backupFolder: string | null;
}

export const userVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

export function migrate(db: Database, { migrations, backupFolder }: MigrateOptions): void {
  for (const migration of migrations) {
    const found = userVersion(db);
    if (migration.version <= found) continue;
    if (migration.version !== found + 1)
      throw new Error(`no way from version ${found} to ${migration.version}`);
    if (backupFolder !== null) copyBefore(db, migration, backupFolder);
    apply(db, migration);
  }
}

function apply(db: Database, migration: Migration): void {
  writeTransaction(db, () => {
    for (const statement of migration.statements) db.exec(statement);
    db.pragma(`user_version = ${migration.version}`);
  });
}

/** A copy that exists is whole: it gets its name only once it is on the disk. */
function copyBefore(db: Database, migration: Migration, backupFolder: string): void {
  const target = join(backupFolder, beforeMigrationName(migration.version));
  if (existsSync(target)) return;
  mkdirSync(backupFolder, { recursive: true });
  const unfinished = `${target}.tmp`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  syncFile(unfinished);
  renameSync(unfinished, target);
  syncFolder(backupFolder);
}
