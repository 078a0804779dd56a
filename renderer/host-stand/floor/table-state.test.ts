// What the floor shows of a table agrees with what the log would answer for it.
import { expect, test } from 'vitest';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { tableStateOf } from './table-state.ts';

const [ana, twelve] = [partyIdOf(1), tableIdOf(1)];

function shown(log: ModelLog) {
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  const rows = applyPatches(noRows, patches);
  return tableStateOf(must(rows.tables.get(twelve), 'table 12'), rows);
}

function held(): ModelLog {
  const log = restaurant();
  log.apply(makeOp(1, 'table.hold', { tableId: twelve, partyId: ana }));
  return log;
}

test('a table is held while the party it is kept for waits', () => {
  expect(shown(held())).toMatchObject({ kind: 'held', party: { id: ana } });
});

test.each([
  ['party.remove', { partyId: ana, reason: 'left' }],
  ['party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [] }],
])('a hold ends with the wait: after %s the table is free', (kind, payload) => {
  const log = held();
  log.apply(makeOp(2, kind, payload));
  expect(shown(log)).toEqual({ kind: 'free' });
});
