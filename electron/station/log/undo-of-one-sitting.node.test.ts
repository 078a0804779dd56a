// Two stations seat one party at one table while apart: one sitting. Who was second may not take it back for both, and is
// told why; who was first may.
import { expect, test } from 'vitest';
import { joinCloud, pullPages, pushBatch, TestCloud } from './cloud-fixture.ts';
import {
  addParty,
  clearSeating,
  idOf,
  openTestLog,
  seatParty,
  setMain,
  setTable,
  undoOp,
} from './log-fixture.ts';

const first = seatParty('Ana', ['4'], 'A');
const second = seatParty('Ana', ['4'], 'B');

function seatedAtBoth() {
  const cloud = new TestCloud();
  for (const op of [setMain(), setTable('4'), addParty('Ana')]) cloud.append(op, { writer: 'station' });
  const [a, b] = [openTestLog('A'), openTestLog('B')];
  for (const log of [a, b]) joinCloud(log, cloud);
  a.commit(first);
  b.commit(second);
  const sync = (): void => {
    for (const log of [a, b, a]) {
      pushBatch(log, cloud);
      pullPages(log, cloud);
    }
  };
  sync();
  return { a, b, sync };
}

test('an undo of the second changes nothing, so it is refused with the party and the table', () => {
  const { b } = seatedAtBoth();
  expect(b.commit(undoOp(second)).verdict).toEqual({
    kind: 'refused',
    reason: { kind: 'also-seated', partyId: idOf('Ana'), tableIds: [idOf('4')] },
  });
  expect(b.row('party', idOf('Ana'))).toMatchObject({ status: 'seated' });
  expect(b.pending()).toEqual([]);
});

test('an undo of the first is for both, from either station', () => {
  for (const taker of ['a', 'b'] as const) {
    const { sync, ...stands } = seatedAtBoth();
    expect(stands[taker].commit(undoOp(first)).verdict.kind).toBe('accepted');
    sync();
    for (const log of [stands.a, stands.b]) {
      expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'waiting', openSeatingIds: [] });
      expect(log.row('table', idOf('4'))).toMatchObject({ openSeatingIds: [] });
    }
  }
});

test('once they have left, or the first was taken back, nothing stands in the way and nothing comes back', () => {
  const { a, b, sync } = seatedAtBoth();
  b.commit(clearSeating('Ana', 'B'));
  sync();
  expect(a.row('party', idOf('Ana'))).toMatchObject({ status: 'completed' });
  expect(b.commit(undoOp(second)).verdict.kind).toBe('accepted');
  expect(b.row('party', idOf('Ana'))).toMatchObject({ status: 'completed' });
});
