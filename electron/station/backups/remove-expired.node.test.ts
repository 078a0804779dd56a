// What happens to files with guests in them after 30 days.
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dataPaths } from '../data-paths.ts';
import { makeFolder, removeFolder } from '../station-fixture.ts';
import { backupName } from './backup-names.ts';
import { removeExpired } from './remove-expired.ts';

const dayMs = 24 * 3_600_000;
const now = Date.UTC(2026, 10, 20, 19, 0);
const paths = dataPaths(makeFolder());

afterEach(() => removeFolder(paths.folder));

test('copies made before a migration and files set aside go after 30 days, the database and younger ones stay', () => {
  mkdirSync(paths.backups, { recursive: true });
  const old = now - 31 * dayMs;
  const young = now - 29 * dayMs;
  for (const at of [old, young]) {
    for (const why of ['corrupt', 'replaced', 'lost'])
      writeFileSync(`${paths.database}.${why}-${at}`, 'guests');
    writeFileSync(`${paths.database}.corrupt-${at}-wal`, 'guests');
    writeFileSync(join(paths.backups, backupName(at, 'hourly')), 'guests');
  }
  for (const file of ['station.db', 'station.db-wal', 'install.json'])
    writeFileSync(join(paths.folder, file), '');
  for (const [version, at] of [
    ['0002', old],
    ['0003', young],
  ] as const) {
    const path = join(paths.backups, `before-migration-${version}.db`);
    writeFileSync(path, 'guests');
    utimesSync(path, at / 1000, at / 1000);
  }
  const fresh = [2, 1, 0].map((hours) => backupName(now - hours * 3_600_000, 'hourly'));
  for (const name of fresh) writeFileSync(join(paths.backups, name), 'guests');
  removeExpired(paths);
  const left = [...readdirSync(paths.folder), ...readdirSync(paths.backups)];
  expect(left.filter((name) => name.includes(String(old)))).toEqual([]);
  expect(left.filter((name) => name.includes(String(young)))).toHaveLength(4);
  expect(readdirSync(paths.backups)).toEqual([
    backupName(young, 'hourly'),
    ...fresh,
    'before-migration-0003.db',
  ]);
  expect(left).toEqual(expect.arrayContaining(['station.db', 'station.db-wal', 'install.json']));
});
