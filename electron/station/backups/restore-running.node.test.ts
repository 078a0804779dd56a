// A manager goes back to a backup while the station runs: the evening is as it was then, screens and people are as they
// are now, what was there is a backup itself, and what cannot be restored changes nothing.
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  openForService,
  ownerPin,
  removeFolder,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

let folder: string;
let station: TestStation;
let client: Client;
let queue: string;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  ({ client, queue } = await openForService(station));
});

afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

const add = (name: string) => client.parties.add.mutate(someParty(station, queue, name));

async function names(): Promise<readonly string[]> {
  const { entities } = await client.state.open.query();
  return entities.flatMap(({ row }) => (party.owns(row) ? [row.personal.name] : []));
}

async function makeBackup(): Promise<string> {
  const made = await client.backups.make.mutate();
  if (made.kind === 'refused') throw new Error(`no backup: ${made.reason}`);
  station.clock.pass(60_000);
  return made.backup.name;
}

const kinds = async () => (await client.backups.list.query()).backups.map(({ kind }) => kind);
const fileOf = (backup: string): string => join(folder, 'backups', backup);

test('the evening is as it was, whoever was signed in still is, and the way back leads to what was there', async () => {
  await add('Garcia');
  const backup = await makeBackup();
  await add('Nguyen');
  await add('Okafor');
  expect(await client.backups.look.query({ backup })).toEqual({ kind: 'known', lost: 2 });
  const restored = await client.backups.restore.mutate({ backup });
  expect(await names()).toEqual(['Garcia']);
  expect(await kinds()).toEqual(['before-restore', 'by-hand']);
  const kept = must(restored.kind === 'restored' ? restored.kept : undefined, 'what was there is kept');
  station.clock.pass(60_000);
  await client.backups.restore.mutate({ backup: kept.name });
  expect((await names()).toSorted()).toEqual(['Garcia', 'Nguyen', 'Okafor']);
});

test('what is done after a restore is kept like anything else', async () => {
  await add('Garcia');
  const backup = await makeBackup();
  await client.backups.restore.mutate({ backup });
  await add('Nguyen');
  await station.close();
  station = await startTestStation(folder, station.clock);
  client = clientOf(station);
  await client.screen.unlock.mutate({ pin: ownerPin });
  expect((await names()).toSorted()).toEqual(['Garcia', 'Nguyen']);
});

test('a screen that was put out since the backup does not come back with it', async () => {
  const { sessions } = openCore();
  const lost = sessions.admit('the token of a tablet that was sold', 'Browser');
  const backup = await makeBackup();
  await client.screen.remove.mutate({ screenId: lost.id });
  await client.screen.rename.mutate({ name: 'Front door' });
  await client.backups.restore.mutate({ backup });
  expect((await client.screen.list.query()).map(({ name }) => name)).toEqual(['Front door']);
});

test('a backup that is damaged, gone or of another restaurant changes nothing', async () => {
  await add('Garcia');
  const other = await makeBackup();
  const file = new Database(fileOf(other));
  file.prepare("UPDATE local_state SET value = 'another' WHERE key = 'restaurant-id'").run();
  file.close();
  const cut = await makeBackup();
  truncateSync(fileOf(cut), 8192);
  const reasons = await Promise.all(
    [other, cut, '2020-01-01T00-00-00Z.db'].map((backup) => client.backups.restore.mutate({ backup })),
  );
  expect(reasons).toEqual([
    { kind: 'refused', reason: 'other-restaurant' },
    { kind: 'refused', reason: 'damaged' },
    { kind: 'refused', reason: 'not-found' },
  ]);
  expect(await names()).toEqual(['Garcia']);
  expect(await kinds()).not.toContain('before-restore');
});

function openCore() {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  return phase.core;
}
