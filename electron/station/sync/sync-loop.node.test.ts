import { beforeEach, expect, test } from 'vitest';
import { TestCloud } from '../log/cloud-fixture.ts';
import {
  addParty,
  callParty,
  editParty,
  eraseGuest,
  idOf,
  removeParty,
  seatParty,
  setMain,
  setTable,
  stationIdOf,
  undoOp,
} from '../log/log-fixture.ts';
import { type Rig, startRig, TestTime } from './sync-fixture.ts';

let cloud: TestCloud;
let time: TestTime;
let a: Rig;
let b: Rig;

beforeEach(async () => {
  cloud = new TestCloud();
  time = new TestTime();
  a = startRig(cloud, time, { name: 'A' });
  b = startRig(cloud, time, { name: 'B' });
  await time.pass(10);
  for (const op of [setMain(), setTable('4')]) a.log.commit(op);
  await time.pass(20_000);
});

const ops = (): readonly string[] => cloud.rows.map(({ op }) => op.opId);
const isDrained = (rig: Rig): boolean => rig.log.pending().length === 0;

test('what one station does the other shows', async () => {
  a.log.commit(addParty('Ana'));
  await time.pass(20_000);
  expect(b.log.row('party', idOf('Ana'))).toMatchObject({ status: 'waiting' });
  expect(a.log.stateHash('open')).toBe(b.log.stateHash('open'));
  expect(a.sync.status()).toMatchObject({ cloud: 'online', pending: 0, historyComplete: true });
  expect([...a.bugs, ...b.bugs]).toEqual([]);
});

test('nothing is lost and nothing doubled when answers get lost', async () => {
  a.line = 'answers-lost';
  for (const name of ['Ana', 'Ben', 'Caro']) a.log.commit(addParty(name));
  await time.pass(60_000);
  expect(a.sync.status()).toMatchObject({ cloud: 'offline', pending: 3 });
  a.line = 'up';
  await time.pass(60_000);
  expect(isDrained(a)).toBe(true);
  expect(new Set(ops()).size).toBe(ops().length);
  expect(b.log.row('party', idOf('Caro'))).not.toBeNull();
});

test('offline, people are told at once of every change that waits', async () => {
  a.line = 'down';
  await time.pass(60_000);
  const waiting: number[] = [];
  a.sync.onStatus(({ pending }) => waiting.push(pending));
  for (const name of ['Ana', 'Ben']) {
    a.log.commit(addParty(name));
    await time.pass(1);
  }
  expect(waiting).toEqual([1, 2]);
});

test('offline it waits longer and longer, a person may ask at once', async () => {
  a.line = 'down';
  a.log.commit(addParty('Ana'));
  await time.pass(300_000);
  const asked = a.calls.length;
  await time.pass(60_000);
  expect(a.calls.length - asked).toBeLessThanOrEqual(4);
  a.line = 'up';
  a.sync.sendAgain();
  await time.pass(10);
  expect(isDrained(a)).toBe(true);
});

test('a request nobody answers is given up and sent again', async () => {
  a.line = 'silent';
  a.log.commit(addParty('Ana'));
  await time.pass(5_000);
  a.line = 'up';
  await time.pass(90_000);
  expect(isDrained(a)).toBe(true);
});

test('people are told within 40 s that nobody answers any more, and that somebody does again', async () => {
  a.line = 'silent';
  await time.pass(40_000);
  expect(a.sync.status()).toMatchObject({ cloud: 'offline' });
  a.line = 'up';
  await time.pass(90_000);
  expect(a.sync.status()).toMatchObject({ cloud: 'online' });
});

test('a page of the hotel is a failure, not an answer', async () => {
  a.line = 'captive';
  a.log.commit(addParty('Ana'));
  await time.pass(1_000);
  expect(a.sync.status()).toMatchObject({ cloud: 'not-the-cloud', pending: 1 });
});

test('a full disk of this station is not told as trouble of the cloud', async () => {
  a.line = 'own-disk-full';
  a.sync.sendAgain();
  await time.pass(1_000);
  expect(a.sync.status().cloud).toBe('station-trouble');
  a.line = 'up';
  await time.pass(120_000);
  expect(a.sync.status().cloud).toBe('online');
});

test('a revoked station stops and says so', async () => {
  a.line = 'revoked';
  a.log.commit(addParty('Ana'));
  await time.pass(1_000);
  const asked = a.calls.length;
  await time.pass(600_000);
  expect(a.calls.length).toBe(asked);
  expect(a.sync.status()).toMatchObject({ cloud: 'revoked', pending: 1 });
});

test('a copy of a station takes an identity of its own', async () => {
  const copy = startRig(cloud, time, { name: 'A' });
  await time.pass(10);
  copy.log.commit(addParty('Ana'));
  await time.pass(20_000);
  expect(isDrained(copy)).toBe(true);
  expect(copy.log.delivery.state().stationId).toBe(stationIdOf('A renewed'));
  expect(ops()).toContain(addParty('Ana').opId);
});

test('numbers the cloud does not know are given anew', async () => {
  a.log.delivery.renumber({ stationId: stationIdOf('A'), first: 40 });
  a.log.commit(addParty('Ana'));
  await time.pass(20_000);
  expect(isDrained(a)).toBe(true);
});

test('a cloud that is too old is waited for, and what others do still comes in', async () => {
  cloud.tooOldFor = 'party.add';
  a.log.commit(addParty('Ana'));
  b.log.commit(setTable('5'));
  await time.pass(30_000);
  expect(a.sync.status()).toMatchObject({ cloud: 'cloud-too-old', pending: 1 });
  expect(a.log.pending()[0]?.voidReason).toBeNull();
  expect(a.log.row('table', idOf('5'))).not.toBeNull();
  cloud.tooOldFor = null;
  await time.pass(30_000);
  expect(isDrained(a)).toBe(true);
});

test('a restored cloud gets back what it has lost, and everyone agrees again', async () => {
  a.log.commit(addParty('Ana'));
  b.log.commit(addParty('Ben'));
  await time.pass(40_000);
  const before = ops();
  b.line = 'down';
  b.log.commit(callParty('Ben'));
  cloud.restore(2);
  a.log.commit(seatParty('Ana', ['4']));
  await time.pass(40_000);
  b.line = 'up';
  await time.pass(80_000);
  expect(ops()).toEqual(expect.arrayContaining([...before]));
  expect([isDrained(a), isDrained(b)]).toEqual([true, true]);
  expect(a.log.stateHash('open')).toBe(b.log.stateHash('open'));
  expect(b.log.row('party', idOf('Ana'))).toMatchObject({ status: 'seated' });
  expect(a.log.row('party', idOf('Ben'))).toMatchObject({ status: 'called' });
});

test('what was done on top of what the cloud lost is not void', async () => {
  for (const op of [addParty('Ana'), editParty('Ana', { size: 4 })]) a.log.commit(op);
  await time.pass(40_000);
  b.line = 'down';
  b.log.commit(callParty('Ana'));
  b.log.commit(undoOp(editParty('Ana', { size: 4 })));
  cloud.restore(2);
  await time.pass(20_000);
  b.line = 'up';
  await time.pass(60_000);
  expect(isDrained(b)).toBe(true);
  expect(cloud.rows.slice(-2).map(({ verdict }) => verdict.kind)).toEqual(['accepted', 'accepted']);
  expect(a.log.row('party', idOf('Ana'))).toMatchObject({ status: 'called', size: 2 });
});

test('a station that came after the restored moment starts from a snapshot again', async () => {
  a.log.commit(addParty('Ana'));
  await time.pass(20_000);
  const c = startRig(cloud, time, { name: 'C' });
  await time.pass(20_000);
  c.line = 'down';
  c.log.commit(callParty('Ana'));
  cloud.restore(1);
  a.log.commit(addParty('Ben'));
  await time.pass(40_000);
  c.line = 'up';
  await time.pass(60_000);
  expect(c.calls.filter((call) => call === 'snapshot')).toHaveLength(2);
  expect([isDrained(a), isDrained(c)]).toEqual([true, true]);
  await time.pass(20_000);
  expect(c.log.stateHash('all')).toBe(a.log.stateHash('all'));
  expect(c.log.row('party', idOf('Ana'))).toMatchObject({ status: 'called' });
});

test('a new station has the list at once and its history later', async () => {
  for (const name of ['Ana', 'Ben']) a.log.commit(addParty(name, `guest of ${name}`));
  a.log.commit(removeParty('Ben'));
  await time.pass(20_000);
  const c = startRig(cloud, time, { name: 'C' });
  await time.pass(20_000);
  expect(c.calls.slice(0, 3)).toEqual(['snapshot', 'pull', 'history']);
  expect(c.log.row('party', idOf('Ben'))).toMatchObject({ status: 'left' });
  expect(c.log.stateHash('all')).toBe(a.log.stateHash('all'));
});

test('an erased guest is gone from rows, log, outbox and losses', async () => {
  a.log.commit(addParty('Ana', 'guest of Ana'));
  await time.pass(20_000);
  b.line = 'down';
  b.log.commit(callParty('Ana'));
  cloud.append(eraseGuest('guest of Ana'));
  await time.pass(20_000);
  b.line = 'up';
  await time.pass(60_000);
  for (const { log } of [a, b]) {
    const everything = JSON.stringify([log.openRows(), log.recent({ limit: 100 }), log.conflicts()]);
    expect(everything).not.toContain('"Ana"');
  }
  expect(a.log.stateHash('all')).toBe(b.log.stateHash('all'));
});
