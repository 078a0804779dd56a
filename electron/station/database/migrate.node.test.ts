// F12: killed at any statement of any migration, the file is the old version or the new one, with its rows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeFolder } from '../station-fixture.ts';
import { isFileWhole } from './integrity.ts';
import { migrate, userVersion } from './migrate.ts';
import { migrations } from './migrations/catalogue.ts';
import { applyPragmas } from './pragmas.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

const open = (name: string): Database.Database => {
  const db = new Database(join(folder, name));
  applyPragmas(db);
  return db;
};

const program = resolve(import.meta.dirname, 'fixtures/migrate-and-die.ts');

const dieAt = (name: string, statement: number): string | null =>
  spawnSync(process.execPath, [
    program,
    join(folder, name),
    join(folder, `backups-${name}`),
    String(statement),
  ]).signal;

test.each(migrations)('migration $version killed at each of its statements', ({ version, statements }) => {
  for (let at = 0; at < statements.length; at += 1) {
    const name = `killed-${at}.db`;
    const before = open(name);
    migrate(before, { migrations: migrations.slice(0, version - 1), backupFolder: null });
    if (version > 1) before.exec("INSERT INTO local_state (key, value) VALUES ('kept', 'yes')");
    before.close();
    expect(dieAt(name, at)).toBe('SIGKILL');
    expect(isFileWhole(join(folder, name))).toBe(true);
    const after = open(name);
    expect(userVersion(after)).toBe(version - 1);
    if (version > 1) {
      expect(after.prepare("SELECT value FROM local_state WHERE key = 'kept'").pluck().get()).toBe('yes');
      const copy = join(folder, `backups-${name}`, `before-migration-${String(version).padStart(4, '0')}.db`);
      expect(existsSync(copy) && isFileWhole(copy)).toBe(true);
    }
    migrate(after, { migrations, backupFolder: null });
    expect(userVersion(after)).toBe(migrations.length);
    after.close();
  }
});
