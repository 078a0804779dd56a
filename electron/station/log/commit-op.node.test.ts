import { expect, test } from 'vitest';
import {
  addParty,
  callParty,
  editParty,
  evening,
  idOf,
  makeOp,
  openTestLog,
  seatParty,
  setMain,
  setTable,
  undoOp,
} from './log-fixture.ts';

test('a party is added once, however often the gesture arrives', () => {
  const log = openTestLog();
  const op = addParty('Ana');
  expect(log.commit(op)).toMatchObject({ verdict: { kind: 'accepted' }, repeated: false });
  expect(log.commit(op)).toMatchObject({ verdict: { kind: 'accepted' }, repeated: true });
  expect(log.pending()).toHaveLength(1);
  expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'waiting', personal: { name: 'Ana' } });
});

test('a refused command changes nothing and is not kept', () => {
  const log = openTestLog();
  const heard: unknown[] = [];
  log.onChange((change) => heard.push(change));
  const answer = log.commit(callParty('nobody'));
  expect(answer.verdict).toMatchObject({ kind: 'refused', reason: { kind: 'not-found' } });
  expect(log.pending()).toHaveLength(0);
  expect(heard).toHaveLength(0);
});

test('screens hear of the rows before the pusher is woken', () => {
  const log = openTestLog();
  const heard: string[] = [];
  log.onPending(() => heard.push('push'));
  log.onChange(({ rows }) => heard.push(...rows.map(({ kind }) => kind)));
  log.commit(addParty('Ana', 'guest of Ana'));
  expect(heard).toEqual(['party', 'guest', 'push']);
});

test('an op that is too long for the network is refused when it is made', () => {
  const log = openTestLog();
  const op = makeOp('long', { kind: 'party.add', payload: { text: 'x'.repeat(20_000) } });
  expect(log.commit(op).verdict).toMatchObject({ kind: 'refused', reason: { kind: 'malformed' } });
});

test('a kind this version does not know is refused', () => {
  const log = openTestLog();
  const op = makeOp('new', { kind: 'party.teleport', payload: {} });
  expect(log.commit(op).verdict).toMatchObject({ kind: 'refused', reason: { kind: 'malformed' } });
});

test('undo of an op that has not left yet, and undo of that', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Ana')]) log.commit(op);
  const seat = seatParty('Ana', ['4']);
  log.commit(seat);
  const undo = undoOp(seat);
  expect(log.commit(undo).verdict.kind).toBe('accepted');
  expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'waiting', openSeatingIds: [] });
  expect(log.row('table', idOf('4'))).toMatchObject({ openSeatingIds: [] });
  expect(log.commit(undoOp(undo)).verdict.kind).toBe('accepted');
  expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'seated' });
});

test('an undo that comes too late names who changed what', () => {
  const log = openTestLog();
  for (const op of [setMain(), addParty('Ana')]) log.commit(op);
  const first = editParty('Ana', { size: 4 });
  const second = { ...editParty('Ana', { size: 6 }, 'again'), actor: { kind: 'staff', id: 'ben' } } as const;
  log.commit(first);
  log.commit(second);
  const { verdict } = log.commit(undoOp(first));
  expect(verdict).toMatchObject({ kind: 'refused', reason: { kind: 'changed-since', field: 'size' } });
  const subject = { kind: 'party', id: idOf('Ana') };
  expect(log.whoChanged({ targetOpId: first.opId, subject, field: 'size' })).toMatchObject({
    opId: second.opId,
    actor: { id: 'ben' },
    happenedAt: evening,
  });
});

test('a station that comes back from another identity numbers its outbox anew', () => {
  const log = openTestLog();
  log.commit(addParty('Ana'));
  log.commit(addParty('Ben'));
  expect(log.pending().map(({ stationSeq }) => stationSeq)).toEqual([1, 2]);
  log.delivery.renumber({ stationId: log.delivery.state().stationId ?? makeNever(), first: 7 });
  log.commit(addParty('Caro'));
  expect(log.pending().map(({ stationSeq }) => stationSeq)).toEqual([7, 8, 9]);
});

const makeNever = (): never => {
  throw new Error('a station has an identity');
};

test('how long the oldest change waits is told by the cloud’s clock', () => {
  const log = openTestLog();
  log.commit({ ...addParty('Ana'), clockOffsetMs: 90_000 });
  expect(log.delivery.counts().oldestPendingAt).toBe(evening + 90_000);
});
