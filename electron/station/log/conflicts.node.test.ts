// The inbox of a station that has been offline for long: what it costs, and that it misses nothing.
import { afterEach, expect, test, vi } from 'vitest';
import { must } from '#shared/must.ts';
import {
  addParty,
  clearSeating,
  editParty,
  idOf,
  makeOp,
  openTestLog,
  removeParty,
  seatParty,
  setMain,
  setTable,
  undoOp,
} from './log-fixture.ts';

afterEach(() => void vi.restoreAllMocks());

const queuedOps = 300;

test('a gesture and the inbox read no more of a long outbox than what clashes', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4')]) log.commit(op);
  for (let made = 0; made < queuedOps; made += 1) log.commit(addParty(`Party ${made}`));
  log.commit(seatParty('Party 1', ['4']));
  const clashing = seatParty('Party 2', ['4']);
  expect(log.commit(clashing).verdict).toMatchObject({ kind: 'accepted', flags: [{ kind: 'table-shared' }] });
  const parse = vi.spyOn(JSON, 'parse');
  expect(log.delivery.counts()).toMatchObject({ pending: queuedOps + 4, refused: 1 });
  expect(log.conflicts().map(({ op }) => op.opId)).toEqual([clashing.opId]);
  expect(parse.mock.calls.length).toBeLessThan(20);
  parse.mockRestore();
  log.commit(
    makeOp('settle', { kind: 'conflict.settle', payload: { settledOpId: clashing.opId, how: 'kept' } }),
  );
  expect(log.delivery.counts().refused).toBe(0);
  expect(log.conflicts()).toEqual([]);
  expect(log.row('settlement', clashing.opId)).not.toBeNull();
  expect(log.row('party', idOf('Party 2'))).toMatchObject({ status: 'seated' });
});

test('two parties at one table leave the inbox by themselves once one of the acts is taken back', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Ana'), addParty('Ben')]) log.commit(op);
  const seats = [seatParty('Ana', ['4']), seatParty('Ben', ['4'])];
  for (const op of seats) log.commit(op);
  const inbox = (): readonly number[] => [log.conflicts().length, log.delivery.counts().refused];
  expect(inbox()).toEqual([1, 1]);
  const [earlier, later] = seats.map((op) => undoOp(op));
  for (const undo of [must(earlier, 'the first seat'), must(later, 'the second seat')]) {
    log.commit(undo);
    expect(inbox()).toEqual([0, 0]);
    log.commit(undoOp(undo));
    expect(inbox()).toEqual([1, 1]);
  }
  log.commit(clearSeating('Ana'));
  expect(inbox()).toEqual([0, 0]);
});

test.each([
  { order: ['seat', 'out'], kind: 'out-while-taken', other: 'party.seat' },
  { order: ['out', 'seat'], kind: 'table-out', other: 'table.mark' },
] as const)(
  'a party at a table that is out of service is to be settled: $order',
  ({ order, kind, other }) => {
    const log = openTestLog();
    for (const op of [setMain(), setTable('4'), addParty('Ana')]) log.commit(op);
    const mark = (condition: string) =>
      makeOp(condition, { kind: 'table.mark', payload: { tableId: idOf('4'), condition } });
    const acts = { seat: seatParty('Ana', ['4']), out: mark('out-of-service') };
    for (const act of order) log.commit(acts[act]);
    const [card, ...others] = log.conflicts();
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      op: { opId: acts[order[1]].opId },
      conflict: { kind: 'clash', flags: [{ kind }], others: [{ kind: other }] },
    });
    log.commit(mark('ready'));
    expect(log.conflicts()).toEqual([]);
  },
);

test('whoever leaves a table that is out of service leaves nothing to settle, and it stays out: who sits there next clashes alone', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Ana'), addParty('Ben')]) log.commit(op);
  log.commit(seatParty('Ana', ['4']));
  const payload = { tableId: idOf('4'), condition: 'out-of-service' };
  log.commit(makeOp('out', { kind: 'table.mark', payload }));
  expect(log.conflicts()).toHaveLength(1);
  log.commit(clearSeating('Ana'));
  expect(log.conflicts()).toEqual([]);
  expect(log.row('table', idOf('4'))).toMatchObject({ condition: 'out-of-service' });
  const seat = seatParty('Ben', ['4']);
  log.commit(seat);
  expect(log.conflicts()).toMatchObject([{ op: { opId: seat.opId } }]);
});

test('what was said twice of one party is settled by taking either back, or by a third word', () => {
  const log = openTestLog();
  for (const op of [setMain(), addParty('Ana')]) log.commit(op);
  log.commit(editParty('Ana', { size: 3, was: { size: 2 } }, 'bo'));
  const mine = editParty('Ana', { size: 5, was: { size: 2 } }, 'zoe');
  log.commit(mine);
  expect(log.conflicts()).toHaveLength(1);
  const undo = undoOp(mine);
  log.commit(undo);
  expect(log.conflicts()).toEqual([]);
  log.commit(undoOp(undo));
  expect(log.conflicts()).toHaveLength(1);
  log.commit(editParty('Ana', { size: 6, was: { size: 5 } }, 'maria'));
  expect(log.conflicts()).toEqual([]);
});

test('a no-show that came after the seat is settled by taking the no-show back', () => {
  const log = openTestLog();
  for (const op of [setMain(), setTable('4'), addParty('Ana')]) log.commit(op);
  log.commit(seatParty('Ana', ['4']));
  const removed = removeParty('Ana');
  log.commit(removed);
  expect(log.conflicts()).toHaveLength(1);
  log.commit(undoOp(removed));
  expect(log.conflicts()).toEqual([]);
});
