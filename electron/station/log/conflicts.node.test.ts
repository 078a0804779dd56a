// The inbox of a station that has been offline for long: what it costs, and that it misses nothing.
import { afterEach, expect, test, vi } from 'vitest';
import { addParty, idOf, makeOp, openTestLog, seatParty, setMain, setTable } from './log-fixture.ts';

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
