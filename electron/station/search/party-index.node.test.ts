// The index against the rows it is made of, what it finds first, and what is left in the file of who was erased.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { soughtIn } from '#shared/search/sought.ts';
import { migrate } from '../database/migrate.ts';
import { migrations } from '../database/migrations/catalogue.ts';
import { applyPragmas } from '../database/pragmas.ts';
import { joinCloud, pullPages, pushBatch, TestCloud } from '../log/cloud-fixture.ts';
import {
  addParty,
  editParty,
  eraseGuest,
  idOf,
  makeOp,
  openTestLog,
  removeParty,
  stationIdOf,
  undoOp,
} from '../log/log-fixture.ts';
import { openStationLog } from '../log/open-station-log.ts';
import type { StationLog } from '../log/station-log.ts';
import { makeFolder, removeFolder } from '../station-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

const found = (log: StationLog, text: string, limit = 50): readonly string[] =>
  log.findParties(soughtIn(text, 'US'), limit).map(({ personal: { name } }) => name);

function openFile(upTo = migrations.length): Database.Database {
  const db = new Database(join(folder, 'station.db'));
  applyPragmas(db);
  migrate(db, { migrations: migrations.slice(0, upTo), backupFolder: null });
  return db;
}

const openOn = (db: Database.Database): StationLog =>
  openStationLog({ database: db, stationId: stationIdOf('A'), clock: { now: () => 1 } });

const joinedAt = (name: string, at: number) => {
  const op = addParty(name);
  return { ...op, payload: { ...Object(op.payload), joinedAt: at } };
};

test('a party is found while it waits, after it left, under its new name only, and not once it is taken back', () => {
  const log = openTestLog();
  log.commit(addParty('Nguyễn Thị Hoa'));
  expect(found(log, 'guye')).toEqual(['Nguyễn Thị Hoa']);
  const removed = removeParty('Nguyễn Thị Hoa');
  log.commit(removed);
  expect(found(log, 'guye')).toEqual(['Nguyễn Thị Hoa']);
  log.commit(editParty('Nguyễn Thị Hoa', { personal: { name: '田中 太郎' } }));
  expect(found(log, 'guye')).toEqual([]);
  expect(found(log, '中')).toEqual(['田中 太郎']);
  log.commit(undoOp(removed));
  expect(found(log, '太郎')).toEqual(['田中 太郎']);
  log.commit(addParty('Ben'));
  log.commit(undoOp(addParty('Ben')));
  expect(found(log, 'ben')).toEqual([]);
});

test('those who are still here come first, then the newest, and no more than asked for', () => {
  const log = openTestLog();
  for (const [at, name] of ['Ana 1', 'Ana 2', 'Ana 3', 'Ana 4'].entries()) log.commit(joinedAt(name, at));
  for (const name of ['Ana 4', 'Ana 2', 'Ana 3']) log.commit(removeParty(name));
  expect(found(log, 'an')).toEqual(['Ana 1', 'Ana 4', 'Ana 3', 'Ana 2']);
  expect(found(log, 'an', 2)).toEqual(['Ana 1', 'Ana 4']);
});

test('many who joined in the same moment are all found', () => {
  const log = openTestLog();
  for (let at = 0; at < 2060; at += 1) {
    log.commit(joinedAt(`Bus ${at}`, 5));
    log.commit(removeParty(`Bus ${at}`));
  }
  expect(found(log, 'bus', 5000)).toHaveLength(2060);
});

test('nothing of an erased guest is left in the file', () => {
  const db = openFile();
  const log = openOn(db);
  const cloud = new TestCloud();
  joinCloud(log, cloud);
  log.commit(addParty('Wilhelmina', 'guest of W'));
  log.commit(removeParty('Wilhelmina'));
  log.commit(addParty('Ben'));
  log.commit(removeParty('Ben'));
  while (pushBatch(log, cloud) !== null) pullPages(log, cloud);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const text = (): string => readFileSync(join(folder, 'station.db'), 'latin1');
  expect(text()).toMatch(/elmina/);
  cloud.append(eraseGuest('guest of W'));
  pullPages(log, cloud);
  expect(found(log, 'elmina')).toEqual([]);
  expect(found(log, 'ben')).toEqual(['Ben']);
  db.pragma('wal_checkpoint(TRUNCATE)');
  expect(text()).not.toMatch(/elmina/i);
  db.close();
});

test('forgotten visits are not found', () => {
  const log = openTestLog();
  const cloud = new TestCloud();
  joinCloud(log, cloud);
  log.commit(addParty('Ana'));
  log.commit(removeParty('Ana'));
  while (pushBatch(log, cloud) !== null) pullPages(log, cloud);
  cloud.append({
    ...makeOp('prune', { kind: 'history.prune', payload: { before: Number.MAX_SAFE_INTEGER } }),
    actor: { kind: 'operator', id: 'round' },
  });
  expect(found(log, 'ana')).toEqual(['Ana']);
  pullPages(log, cloud);
  expect(found(log, 'ana')).toEqual([]);
});

test('a file of the version before finds its parties as soon as it is open', () => {
  const older = openFile(5);
  const values = openTestLog();
  values.commit(addParty('Søren'));
  values.commit(removeParty('Søren'));
  const row = values.row('party', idOf('Søren'));
  const known = older.prepare("SELECT name FROM pragma_table_info('party')").pluck().all();
  const columns = Object.entries(row ?? {})
    .map(([field, value]) => [
      field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      typeof value === 'boolean'
        ? Number(value)
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : value,
    ])
    .filter(([name]) => known.includes(name));
  expect(columns.length).toBe(known.length - 1);
  older
    .prepare(
      `INSERT INTO party (${columns.map(([name]) => name).join(', ')}, seq) VALUES (${columns.map(() => '?').join(', ')}, 0)`,
    )
    .run(...columns.map(([, value]) => value));
  older.close();
  const db = openFile();
  expect(found(openOn(db), 'soren')).toEqual(['Søren']);
  db.close();
});
