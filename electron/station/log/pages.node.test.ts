// What a station makes of pages, snapshots and history it did not expect.
import { beforeEach, expect, test } from 'vitest';
import type { LogRow } from '#shared/contracts/protocol.ts';
import { joinCloud, pullPages, pushBatch, TestCloud } from './cloud-fixture.ts';
import {
  addParty,
  callParty,
  clearSeating,
  editParty,
  eraseGuest,
  evening,
  holdTable,
  idOf,
  makeOp,
  openTestLog,
  removeParty,
  seatParty,
  setMain,
  setTable,
  stationIdOf,
  undoOp,
} from './log-fixture.ts';
import type { ChangedRow } from './replica.ts';
import type { StationLog } from './station-log.ts';

let cloud: TestCloud;
let a: StationLog;
let b: StationLog;

beforeEach(() => {
  cloud = new TestCloud();
  [a, b] = [openTestLog('A'), openTestLog('B')];
  for (const log of [a, b]) joinCloud(log, cloud);
  for (const op of [setMain(), setTable('4'), addParty('Ana', 'guest of Ana'), addParty('Ben')]) {
    cloud.append(op, { writer: 'station', station: stationIdOf('first') });
  }
  for (const log of [a, b]) pullPages(log, cloud);
});

const heardBy = (log: StationLog): ChangedRow[] => {
  const heard: ChangedRow[] = [];
  log.onChange(({ rows }) => heard.push(...rows));
  return heard;
};

function syncBoth(): void {
  for (const log of [a, b, a]) {
    pushBatch(log, cloud);
    pullPages(log, cloud);
  }
}

test('a page that does not follow the cursor is not applied', () => {
  cloud.append(callParty('Ana'), { writer: 'station' });
  cloud.append(callParty('Ben'), { writer: 'station' });
  const before = a.openRows();
  expect(a.delivery.applyPage(cloud.page(5))).toBe('hole');
  expect(a.openRows()).toEqual(before);
  expect(a.delivery.state().cursor).toBe(4);
});

test('a page that comes twice changes nothing the second time', () => {
  cloud.append(callParty('Ana'), { writer: 'station' });
  const page = cloud.page(3);
  a.delivery.applyPage(page);
  const heard = heardBy(a);
  expect(a.delivery.applyPage(page)).toBe('applied');
  expect(heard).toEqual([]);
});

test('screens are told only of rows that differ', () => {
  a.commit(editParty('Ana', { size: 4 }));
  a.commit(editParty('Ben', { size: 5 }));
  b.commit(callParty('Ben'));
  pushBatch(b, cloud);
  const heard = heardBy(a);
  pullPages(a, cloud);
  expect(heard.map(({ id }) => id)).toEqual([idOf('Ben')]);
  expect(a.row('party', idOf('Ben'))).toMatchObject({ status: 'called', size: 5 });
});

test('kinds of newer versions stay in the log and harm nothing', () => {
  const known = cloud.append(callParty('Ana'), { writer: 'station' });
  const strange: LogRow = {
    ...known,
    seq: cloud.rows.length + 1,
    op: makeOp('strange', { kind: 'drone.land', payload: { droneId: 'x' } }),
    effects: [{ kind: 'drone', id: 'x', before: null, after: { id: 'x', landed: true } }],
  };
  cloud.rows.push(strange);
  a.commit(callParty('Ben'));
  pullPages(a, cloud);
  expect(a.recent({ limit: 2 })[1]).toMatchObject({ op: { kind: 'drone.land' }, seq: strange.seq });
  expect(a.row('drone', 'x')).toBeNull();
  expect(a.row('party', idOf('Ben'))).toMatchObject({ status: 'called' });
});

test('what was refused only because of another op stands on its card', () => {
  b.commit(holdTable('4', 'Ben'));
  pushBatch(b, cloud);
  const hold = holdTable('4', 'Ana');
  const release = undoOp(hold);
  a.commit(hold);
  a.commit(seatParty('Ana', ['4']));
  a.commit(release);
  expect(a.conflicts()).toEqual([]);
  pullPages(a, cloud);
  const cards = a.conflicts().filter(({ conflict }) => conflict.kind === 'void');
  expect(cards.map(({ op }) => op.opId)).toEqual([hold.opId]);
});

test('a seating that never came to be takes its clearing with it, here and after the cloud said so', () => {
  cloud.append(eraseGuest('guest of Ana'));
  const seat = seatParty('Ana', ['4']);
  const clear = clearSeating('Ana');
  a.commit(seat);
  a.commit(clear);
  pullPages(a, cloud);
  const [card, ...others] = a.conflicts();
  expect(others).toEqual([]);
  expect(card).toMatchObject({ op: { opId: seat.opId }, because: [{ opId: clear.opId }], seq: null });
  expect(a.delivery.counts().refused).toBe(2);
  syncBoth();
  expect(a.pending()).toEqual([]);
  expect(a.conflicts()).toMatchObject([
    { op: { opId: seat.opId }, because: [{ opId: clear.opId }], isOwn: true },
  ]);
  expect(b.conflicts().every(({ isOwn }) => !isOwn)).toBe(true);
});

test('a card leaves the inbox of every station when it is settled', () => {
  b.commit(holdTable('4', 'Ben'));
  pushBatch(b, cloud);
  const hold = holdTable('4', 'Ana');
  a.commit(hold);
  pullPages(a, cloud);
  syncBoth();
  expect([a.conflicts().length, b.conflicts().length]).toEqual([1, 1]);
  b.commit(makeOp('settle', { kind: 'conflict.settle', payload: { settledOpId: hold.opId, how: 'kept' } }));
  syncBoth();
  syncBoth();
  expect([a.conflicts(), b.conflicts()]).toEqual([[], []]);
});

test('two parties at one table are a clash until someone settles it', () => {
  a.commit(seatParty('Ana', ['4'], 'a'));
  b.commit(seatParty('Ben', ['4'], 'b'));
  syncBoth();
  pullPages(b, cloud);
  expect(a.conflicts()).toMatchObject([{ conflict: { kind: 'clash', flags: [{ kind: 'table-shared' }] } }]);
  expect(b.conflicts()).toEqual(a.conflicts().map((card) => ({ ...card, isOwn: !card.isOwn })));
});

test('an undo another station was quicker than names it', () => {
  const edit = editParty('Ana', { size: 4 });
  a.commit(edit);
  syncBoth();
  a.commit(undoOp(edit));
  b.commit({ ...editParty('Ana', { size: 8 }, 'b'), actor: { kind: 'staff', id: 'ben' } });
  pushBatch(b, cloud);
  pullPages(a, cloud);
  expect(a.conflicts()).toMatchObject([
    { conflict: { kind: 'void', reason: { kind: 'changed-since' }, changedBy: { actor: { id: 'ben' } } } },
  ]);
});

test('an answer lost on the way is asked for again with the same ops, and none is taken twice', () => {
  for (const name of ['Caro', 'Dora']) a.commit(addParty(name));
  const first = a.delivery.nextBatch();
  pushBatch(a, cloud, false);
  a.commit(addParty('Emil'));
  const again = a.delivery.nextBatch();
  expect(again?.firstStationSeq).toBe(first?.firstStationSeq);
  expect(again?.ops.slice(0, 2)).toEqual(first?.ops);
  pushBatch(a, cloud);
  pullPages(a, cloud);
  expect(a.pending()).toEqual([]);
  expect(new Set(cloud.rows.map(({ op }) => op.opId)).size).toBe(cloud.rows.length);
});

test('an op that came before its answer leaves when the answer is heard', () => {
  a.commit(addParty('Caro'));
  const batch = a.delivery.nextBatch();
  const pushed = pushBatch(a, cloud, false);
  pullPages(a, cloud);
  expect(a.pending()).toEqual([]);
  if (batch === null || pushed?.kind !== 'pushed') throw new Error('nothing was pushed');
  expect(a.delivery.takeAnswers(batch, pushed)).toBe(true);
  expect(a.delivery.nextBatch()).toBeNull();
});

test('answers to other ops are not taken', () => {
  a.commit(addParty('Caro'));
  const batch = a.delivery.nextBatch();
  if (batch === null) throw new Error('nothing to push');
  const wrong = { kind: 'pushed', answers: [], acked: 0, head: 4, epoch: 'first' } as const;
  expect(a.delivery.takeAnswers(batch, wrong)).toBe(false);
  expect(a.pending()).toHaveLength(1);
});

test('history fills what is absent or older, and replays what was done on top', () => {
  const c = openTestLog('C');
  const done = removeParty('Ben');
  cloud.append(done, { writer: 'station' });
  joinCloud(c, cloud);
  expect(c.row('party', idOf('Ben'))).toBeNull();
  const guestAt = cloud.history({ protocol: 1, epoch: 'first', after: null, limit: 10 });
  if (guestAt.kind !== 'history') throw new Error(guestAt.kind);
  c.delivery.fillHistory(guestAt);
  expect(c.row('party', idOf('Ben'))).toMatchObject({ status: 'left' });
  expect(c.delivery.state().backfill).toEqual({ kind: 'complete' });
  pullPages(a, cloud);
  expect(c.stateHash('all')).toBe(a.stateHash('all'));
});

test('closed history is forgotten everywhere at the same place in the log', () => {
  const prune = makeOp('prune', { kind: 'history.prune', payload: { before: evening + 1 } });
  cloud.append(removeParty('Ben'), { writer: 'station' });
  pullPages(a, cloud);
  a.commit(undoOp(removeParty('Ben')));
  const heard = heardBy(a);
  cloud.append(prune);
  pullPages(a, cloud);
  expect(a.row('party', idOf('Ben'))).toBeNull();
  expect(heard).toContainEqual({ kind: 'party', id: idOf('Ben'), row: null });
  expect(a.conflicts()).toHaveLength(1);
  syncBoth();
  expect(a.stateHash('all')).toBe(b.stateHash('all'));
});

test('names typed for a guest go with the guest, from refused and void ops too', () => {
  const named = { personal: { name: 'Secret' } };
  cloud.append(removeParty('Ana'), { writer: 'station' });
  const reason = { kind: 'not-waiting', partyId: idOf('Ana'), status: 'left' } as const;
  const recorded = { verdict: { kind: 'refused', reason } as const, effects: [] };
  cloud.append(editParty('Ana', named, 'refused'), { writer: 'station', recorded });
  pullPages(a, cloud);
  a.commit(editParty('Ana', named));
  expect(JSON.stringify([a.pending(), a.conflicts()])).toContain('Secret');
  cloud.append(eraseGuest('guest of Ana'));
  pullPages(a, cloud);
  expect(JSON.stringify([a.pending(), a.conflicts(), a.recent({ limit: 50 })])).not.toContain('Secret');
});

test('log rows of long ago keep who, when and what kind only', () => {
  const day = 24 * 60 * 60 * 1000;
  expect(a.trim()).toBe(0);
  const late = cloud.append(callParty('Ben'), { writer: 'station' });
  a.delivery.applyPage({ ...cloud.page(5), rows: [{ ...late, receivedAt: evening + 36 * day }] });
  expect(a.trim()).toBe(4);
  expect(a.recent({ limit: 2 })[1]).toMatchObject({
    op: { kind: 'party.add', payload: null, actor: { id: 'maria' } },
    effects: [],
  });
  expect(a.commit(addParty('Ben'))).toMatchObject({ repeated: true, verdict: { kind: 'accepted' } });
});

test('ops saved from a damaged file are queued once and wait for the cloud', () => {
  const saved = [addParty('Ben'), addParty('Caro'), callParty('nobody')];
  expect(a.requeue(saved)).toBe(2);
  expect(a.requeue(saved)).toBe(0);
  expect(a.pending().map(({ op, voidReason }) => [op.opId, voidReason])).toEqual([
    [addParty('Caro').opId, null],
    [callParty('nobody').opId, null],
  ]);
  syncBoth();
  expect(a.pending()).toEqual([]);
  expect(a.conflicts()).toMatchObject([{ op: { opId: callParty('nobody').opId } }]);
});
