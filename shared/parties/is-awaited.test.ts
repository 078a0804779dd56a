// A guest may be called to a table that is being cleaned; one that is taken, out of service or gone is not theirs any more.
import { expect, test } from 'vitest';
import { table } from '#shared/tables/table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { isAwaited } from './is-awaited.ts';
import { party } from './party.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

/** Ana was called to tables 12 and 14. */
function evening(): ModelLog {
  const log = restaurant();
  log.apply(makeOp(1, 'party.call', { partyId: ana, tableIds: [twelve, fourteen] }));
  return log;
}

function isAnaAwaited(log: ModelLog, sits = (): boolean => true): boolean {
  const rows = log.rows().map(({ row }) => row);
  const tables = rows.filter((row) => table.owns(row));
  const tableOf = (id: string) => tables.find((one) => one.id === id);
  return rows.some((row) => party.owns(row) && row.id === ana && isAwaited(row, { tableOf, sits }));
}

const seatBo = makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [fourteen] });
const mark = (condition: string) => makeOp(2, 'table.mark', { tableId: fourteen, condition });
const takeAway = makeOp(2, 'table.set', { tableId: fourteen, details: {}, removed: true });

test.each([
  ['as long as nothing happens', null, true],
  ['while one of its tables is cleaned', mark('dirty'), true],
  ['while one is kept for somebody else', makeOp(2, 'table.hold', { tableId: fourteen, partyId: bo }), true],
  ['no more once somebody sits at one', seatBo, false],
  ['no more once one is out of service', mark('out-of-service'), false],
  ['no more once one is gone', takeAway, false],
  ['no more once it waits again', makeOp(2, 'party.requeue', { partyId: ana, orderKey: 2000 }), false],
])('awaited %s', (_, op, expected) => {
  const log = evening();
  if (op !== null) expect(log.apply(op)).toMatchObject({ verdict: { kind: 'accepted' } });
  expect(isAnaAwaited(log)).toBe(expected);
});

test('a sitting nobody knows is in nobody’s way, a table nobody knows is nobody’s', () => {
  const log = evening();
  log.apply(seatBo);
  expect(isAnaAwaited(log, () => false)).toBe(true);
  log.apply(makeOp(3, 'party.call', { partyId: ana, tableIds: [tableIdOf(9)] }));
  expect(isAnaAwaited(log)).toBe(false);
});
