// F11 and F3 of the file itself: data a newer program has moved on is left alone and comes back as it was before the
// update; a disk that is full in the middle of an update or a backup costs neither the data nor the last good backup.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { runBackupCommand } from '../command-line/backup-command.ts';
import { dataPaths } from '../data-paths.ts';
import { randomIds } from '../ids.ts';
import { runStation } from '../run-station.ts';
import { describeStartProblem } from '../start-problem.ts';
import {
  clientOf,
  makeFolder,
  openForService,
  removeFolder,
  someParty,
  startTestStation,
  TestClock,
} from '../station-fixture.ts';
import { isFileWhole } from './integrity.ts';
import { migrate, userVersion } from './migrate.ts';
import { migrations, supportedVersion } from './migrations/catalogue.ts';
import { applyPragmas } from './pragmas.ts';
import { StorageError } from './storage-error.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

const ofTomorrow = {
  version: supportedVersion + 1,
  name: 'of tomorrow',
  statements: ['CREATE TABLE drone (id TEXT PRIMARY KEY) STRICT', "INSERT INTO drone VALUES ('first')"],
};

async function serveOnce(): Promise<string> {
  const station = await startTestStation(folder);
  const { client, queue } = await openForService(station);
  await client.parties.add.mutate(someParty(station, queue, '田中'));
  const { stationId } = station.station.identity.current();
  await station.close();
  return stationId;
}

function updateToTomorrow(): void {
  const { database, backups } = dataPaths(folder);
  const db = new Database(database);
  applyPragmas(db);
  migrate(db, { migrations: [...migrations, ofTomorrow], backupFolder: backups });
  db.close();
}

const start = () => {
  const clock = new TestClock();
  return runStation({
    command: { folder, port: 0, isLan: false, cloudUrl: null },
    clock,
    ids: randomIds(clock),
    secrets: null,
    areSecretsSealed: true,
    rendererFolder: join(folder, 'no-screens'),
    program: resolve(import.meta.dirname, '../main.ts'),
    onBug: (error) => {
      throw error;
    },
  });
};

test('a file of a newer program is left alone, and comes back as it was before the update', async () => {
  const before = await serveOnce();
  updateToTomorrow();
  const paths = dataPaths(folder);
  const bytes = readFileSync(paths.database);
  const refused = await start();
  if (refused.ok) throw new Error('an older program opened a newer file');
  const sentence = describeStartProblem(refused.reason);
  const copy = must(/restore (before-migration-\d{4}\.db)/.exec(sentence)?.[1], sentence);
  expect(sentence).toMatch(/^This data was written by a newer Hoststand/);
  expect(readFileSync(paths.database)).toEqual(bytes);
  const restored = await runBackupCommand({ kind: 'restore', name: copy }, paths, new TestClock());
  expect(restored).toMatchObject({ ok: true });
  const station = await startTestStation(folder);
  const names = (await clientOf(station).state.open.query()).entities
    .filter(({ kind }) => kind === 'party')
    .map(({ row }) => JSON.parse(JSON.stringify(row)).personal.name);
  expect(names).toEqual(['田中']);
  expect(station.station.identity.current().stationId).not.toBe(before);
  await station.close();
  const kept = readdirSync(folder).find((name) => /^station\.db\.replaced-\d+$/.test(name));
  const newer = new Database(join(folder, must(kept, 'the newer file is kept')), { readonly: true });
  expect(userVersion(newer)).toBe(ofTomorrow.version);
  newer.close();
});

test('a disk that is full in the middle of a migration leaves the old version, whole', async () => {
  await serveOnce();
  const { database } = dataPaths(folder);
  const db = new Database(database);
  applyPragmas(db);
  const counted = db.prepare<[], number>('SELECT count(*) FROM party').pluck();
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const update = (): void => migrate(db, { migrations: [...migrations, ofTomorrow], backupFolder: null });
  expect(update).toThrow(StorageError);
  expect([db.inTransaction, userVersion(db), counted.get()]).toEqual([false, supportedVersion, 1]);
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'drone'").get()).toBeUndefined();
  db.pragma('max_page_count = 100000');
  update();
  expect([userVersion(db), counted.get()]).toEqual([ofTomorrow.version, 1]);
  db.close();
});

test('a station ends in order on a full disk, and has everything when it starts again', async () => {
  const station = await startTestStation(folder);
  const { client, queue } = await openForService(station);
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { db } = phase.core.database;
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const saved: string[] = [];
  const fill = async (): Promise<void> => {
    for (;;) {
      const party = someParty(station, queue, 'Saved');
      await client.parties.add.mutate(party);
      saved.push(party.partyId);
    }
  };
  await expect(fill()).rejects.toThrow('disk-full');
  await station.close();
  const again = await startTestStation(folder, station.clock);
  const { entities } = await clientOf(again).state.open.query();
  expect(
    entities
      .filter(({ kind }) => kind === 'party')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(saved.toSorted());
  await again.close();
});

test.skipIf(process.platform === 'win32')(
  'a disk that is full in the middle of a backup keeps the last one',
  async () => {
    await serveOnce();
    const program = resolve(import.meta.dirname, '../main.ts');
    const make = (limit: string) =>
      spawnSync(
        'sh',
        [
          '-c',
          `trap '' XFSZ; ${limit} exec "$0" "$@"`,
          process.execPath,
          program,
          'backup',
          'make',
          '--data',
          folder,
        ],
        { encoding: 'utf8' },
      );
    expect(make('')).toMatchObject({ status: 0 });
    const { backups } = dataPaths(folder);
    const [good] = readdirSync(backups);
    const bytes = readFileSync(join(backups, must(good, 'a backup')));
    const failed = make('ulimit -f 16;');
    expect([failed.status, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toMatch(/^The disk [^\n]+: no backup was made\.\n$/);
    expect(readdirSync(backups)).toEqual([good]);
    expect(readFileSync(join(backups, must(good, 'a backup')))).toEqual(bytes);
    expect(isFileWhole(join(backups, must(good, 'a backup')))).toBe(true);
  },
);
