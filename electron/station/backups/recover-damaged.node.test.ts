// F5 and F6: whatever happens to the file, the station says so, keeps what was there, goes on from the newest good
// backup under a new identity, and never takes a lost file for a first run.
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  openForService,
  removeFolder,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let folder: string;
let station: TestStation;
const path = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

/** Ten parties, a backup, ten more: what the backup lacks must come from the damaged file. */
async function serveWithBackup(): Promise<void> {
  const { client, queue } = await openForService(station);
  const add = async (from: number): Promise<void> => {
    for (let count = from; count < from + 10; count += 1) {
      await client.parties.add.mutate(someParty(station, queue, `Party ${count}`));
    }
  };
  await add(0);
  expect(await client.backups.make.mutate()).toMatchObject({ kind: 'made' });
  await add(10);
}

const partiesAt = async (client: Client): Promise<number> =>
  (await client.state.open.query()).entities.filter(({ kind }) => kind === 'party').length;

const stationId = (): string => JSON.parse(readFileSync(path('identity.json'), 'utf8')).stationId;
const setAside = (): readonly string[] => readdirSync(folder).filter((name) => /\.corrupt-\d+$/.test(name));

async function restart(): Promise<void> {
  station = await startTestStation(folder, station.clock);
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, bytes, 0, bytes.length, at);
  closeSync(opened);
}

const noise = (length: number): Buffer => Buffer.alloc(length, 0xa5);

/** The page a table's rows begin on. */
function rootPage(table: string): number {
  const db = new Database(path('station.db'), { readonly: true });
  const found = db
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table);
  db.close();
  return must(found, table);
}

test.each([
  ['the header', () => overwrite(path('station.db'), 20, noise(40))],
  ['the first sixteen bytes', () => overwrite(path('station.db'), 0, noise(16))],
  [
    'the page parties begin on',
    () => overwrite(path('station.db'), (rootPage('party') - 1) * 4096, noise(4096)),
  ],
  [
    'the last page',
    () => overwrite(path('station.db'), statSync(path('station.db')).size - 4096, noise(4096)),
  ],
])('damage of %s: set aside, restored, nothing of the outbox lost', async (_what, damage) => {
  await serveWithBackup();
  await station.close();
  const before = stationId();
  damage();
  forgetCheck();
  await restart();
  const client = clientOf(station);
  const { recovery, door } = await client.screen.status.query();
  expect(door.kind).toBe('open');
  expect(recovery).toMatchObject({ recoveredOps: 10, lostOps: 0 });
  expect(await partiesAt(client)).toBe(20);
  expect(stationId()).not.toBe(before);
  expect(setAside()).toHaveLength(1);
  await client.setup.dismissRecovery.mutate();
  expect((await client.screen.status.query()).recovery).toBeNull();
});

/** A clean end within the day is trusted without a look at every page; these files were never ended cleanly. */
function forgetCheck(): void {
  try {
    const db = new Database(path('station.db'));
    db.prepare("UPDATE local_state SET value = '0' WHERE key = 'clean'").run();
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  } catch {
    // Already too damaged to be opened: the station will find out by itself.
  }
}

test('an outbox on a damaged page: what is lost is counted', async () => {
  await serveWithBackup();
  await station.close();
  forgetCheck();
  overwrite(path('station.db'), (rootPage('outbox') - 1) * 4096, noise(4096));
  await restart();
  const { recovery } = await clientOf(station).screen.status.query();
  expect(recovery).toMatchObject({ recoveredOps: 0, lostOps: 10 });
  expect(await partiesAt(clientOf(station))).toBe(10);
});

test('half a file: restored from the backup', async () => {
  await serveWithBackup();
  await station.close();
  truncateSync(path('station.db'), Math.floor(statSync(path('station.db')).size / 2));
  await restart();
  expect((await clientOf(station).screen.status.query()).recovery).not.toBeNull();
  expect(await partiesAt(clientOf(station))).toBeGreaterThanOrEqual(10);
  expect(setAside().length).toBeGreaterThan(0);
});

test('without a good backup a person decides, and nothing is overwritten', async () => {
  await openForService(station);
  await station.close();
  overwrite(path('station.db'), 0, noise(4096));
  await restart();
  const client = clientOf(station);
  expect((await client.screen.status.query()).door).toEqual({ kind: 'recovery', how: 'damaged' });
  expect(setAside()).toHaveLength(1);
  expect(await client.setup.backups.query()).toEqual([]);
  expect(await client.setup.startOver.mutate()).toEqual({ kind: 'started' });
  expect((await client.screen.status.query()).door).toEqual({ kind: 'first-run' });
});

test.each([
  ['missing', () => rmSync(path('station.db'))],
  ['empty', () => writeFileSync(path('station.db'), '')],
])('a database file that is %s is no first run: a backup is offered and restored', async (how, lose) => {
  await serveWithBackup();
  await station.close();
  const before = stationId();
  lose();
  await restart();
  const client = clientOf(station);
  expect((await client.screen.status.query()).door).toEqual({ kind: 'recovery', how });
  expect(existsSync(path('station.db')) && statSync(path('station.db')).size > 0).toBe(false);
  const [newest] = await client.setup.backups.query();
  const restored = client.setup.restore.mutate({ backup: must(newest, 'a backup').name });
  expect(await restored).toEqual({ kind: 'restored' });
  expect(await partiesAt(client)).toBe(10);
  expect(stationId()).not.toBe(before);
});

test('an older copy put back is noticed: its numbers are not used again', async () => {
  const { client, queue } = await openForService(station);
  await client.parties.add.mutate(someParty(station, queue, 'In the copy'));
  await station.close();
  copyFileSync(path('station.db'), path('yesterday.db'));
  await restart();
  await clientOf(station).parties.add.mutate(someParty(station, queue, 'After the copy'));
  await station.close();
  const before = stationId();
  copyFileSync(path('yesterday.db'), path('station.db'));
  await restart();
  expect(await partiesAt(clientOf(station))).toBe(1);
  expect(stationId()).not.toBe(before);
  const after = stationId();
  await station.close();
  await restart();
  expect(stationId()).toBe(after);
});

test.each([
  ['gone', () => rmSync(path('copied.db-wal'))],
  ['headless', () => overwrite(path('copied.db-wal'), 0, noise(32))],
])('a write-ahead log that is %s after a crash costs what was in it, and is told', async (how, lose) => {
  const { client, queue } = await openForService(station);
  await client.backups.make.mutate();
  await station.close();
  await restart();
  await clientOf(station).parties.add.mutate(someParty(station, queue, 'Only in the log'));
  copyFileSync(path('station.db'), path('copied.db'));
  copyFileSync(path('station.db-wal'), path('copied.db-wal'));
  await station.close();
  const before = stationId();
  lose();
  rmSync(path('station.db'));
  copyFileSync(path('copied.db'), path('station.db'));
  if (existsSync(path('copied.db-wal'))) copyFileSync(path('copied.db-wal'), path('station.db-wal'));
  await restart();
  expect(stationId()).not.toBe(before);
  if (how === 'headless') expect(setAside().length).toBeGreaterThan(0);
});
