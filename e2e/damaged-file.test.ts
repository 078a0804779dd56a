// F5 and F6 with a cloud: a station whose file was damaged, lost or swapped for an older copy has everything again, from
// its backup and the cloud, without using a number twice; nothing is done twice and it goes on sending.
import { closeSync, copyFileSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { opId } from '#shared/log/op.ts';
import { partyId } from '#shared/parties/party.ts';
import { defaultQueue, queueId } from '#shared/queues/queue.ts';
import { systemClock } from '#station/clock.ts';
import { randomIds } from '#station/ids.ts';
import { demoOwner } from '../scripts/start/demo.ts';
import { openDemoRestaurant } from '../scripts/start/open-demo-restaurant.ts';
import { type HurriedStation, openHurriedStation } from './harness/hurried-station.ts';
import { type Runner, startCloud, startStation } from './harness/programs.ts';
import { clientOf, ownerAccount, pair } from './harness/restaurant.ts';
import { until } from './harness/until.ts';

const ids = randomIds(systemClock);
const queue = queueId.parse(ids.uuid());
let cloud: Runner;
let station: Runner;
let other: HurriedStation;
const saved: string[] = [];

beforeAll(async () => {
  [cloud, station] = await Promise.all([startCloud(), startStation()]);
  const cloudUrl = cloud.program().url;
  await pair(station, { cloud, cloudUrl });
  const code = await openDemoRestaurant(cloudUrl, ownerAccount);
  other = await openHurriedStation({ cloudUrl, lineUrl: cloudUrl, code });
  await clientOf(station).queues.set.mutate({
    opId: opId.parse(ids.uuid()),
    queueId: queue,
    details: { ...defaultQueue },
  });
});

afterAll(async () => {
  other.close();
  await station.remove();
  await cloud.remove();
});

async function addParty(name: string): Promise<void> {
  const id = opId.parse(ids.uuid());
  const { verdict } = await clientOf(station).parties.add.mutate({
    opId: id,
    partyId: partyId.parse(ids.uuid()),
    queueId: queue,
    size: 2,
    personal: { name, phone: null, email: null, notes: '', requests: '' },
    tags: [],
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: 20,
  });
  expect(verdict.kind).toBe('accepted');
  saved.push(id);
}

const file = (name: string): string => join(station.folder, name);

async function isInStep(): Promise<boolean> {
  const client = clientOf(station);
  const unlocked = await client.screen.unlock.mutate({ pin: demoOwner.pin });
  if (unlocked.kind !== 'unlocked') return false;
  const { cloud: state, pending, cursor, head } = await client.sync.status.query();
  return state === 'online' && pending === 0 && cursor === head;
}

/** Everything that was said to be saved is here and in the cloud, once. */
async function expectAllOnce(): Promise<void> {
  await until('the station is in step', isInStep, 30_000);
  const rows = await other.cloudRows();
  for (const id of saved) expect(rows.filter(({ op }) => op.opId === id)).toHaveLength(1);
  const numbers = rows.map(({ stationId, stationSeq }) => `${stationId} ${stationSeq}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  const { entities } = await clientOf(station).state.open.query();
  expect(entities.filter(({ kind }) => kind === 'party')).toHaveLength(saved.length);
}

it('a damaged file: the backup, what could be read, and the rest from the cloud', async () => {
  await addParty('Before the backup');
  expect(await clientOf(station).backups.make.mutate()).toMatchObject({ kind: 'made' });
  await addParty('After the backup');
  await until('the station is in step', isInStep);
  await station.stop();
  const damaged = openSync(file('station.db'), 'r+');
  writeSync(damaged, Buffer.alloc(64, 0xa5));
  closeSync(damaged);
  await station.start();
  expect((await clientOf(station).screen.status.query()).recovery).not.toBeNull();
  await expectAllOnce();
  await addParty('After the repair');
  await expectAllOnce();
});

it('an older copy put back: the cloud fills it up, and its numbers are not used again', async () => {
  await station.stop();
  copyFileSync(file('station.db'), file('yesterday.db'));
  await station.start();
  await until('the station is in step', isInStep);
  await addParty('Not in the copy');
  await until('the station is in step', isInStep);
  await station.stop();
  copyFileSync(file('yesterday.db'), file('station.db'));
  await station.start();
  await expectAllOnce();
  await addParty('After the swap');
  await expectAllOnce();
});

it('a lost file: never taken for a first run, and all of it comes from the cloud', async () => {
  await station.stop();
  rmSync(file('station.db'));
  await station.start();
  const client = clientOf(station);
  expect((await client.screen.status.query()).door).toEqual({ kind: 'recovery', how: 'missing' });
  expect(await client.setup.startOver.mutate()).toEqual({ kind: 'started' });
  await expectAllOnce();
  await addParty('After the loss');
  await expectAllOnce();
});
