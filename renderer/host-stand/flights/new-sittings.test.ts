// What is shown as having gone to a table: whoever sits down or moves there, and nobody who was there before.
import { expect, test } from 'vitest';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { newSittings } from './new-sittings.ts';

const rowsOf = (log: ModelLog): Rows =>
  applyPatches(
    noRows,
    log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
  );

const told = (before: Rows, after: Rows) =>
  newSittings(before, after).map(({ tableIds, party, wasWaiting }) => ({
    tableIds,
    name: party?.personal.name,
    wasWaiting,
  }));

test('a party that is seated went from the list to its tables, and moving it is not from the list', () => {
  const log = restaurant();
  log.apply(makeOp(20, 'party.add', newParty(1, 'Ana')));
  const waiting = rowsOf(log);
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [tableIdOf(1)] };
  log.apply(makeOp(21, 'party.seat', seat));
  const seated = rowsOf(log);
  expect(told(waiting, seated)).toEqual([{ tableIds: [tableIdOf(1)], name: 'Ana', wasWaiting: true }]);
  log.apply(makeOp(22, 'seating.move', { seatingId: seatingIdOf(1), tableIds: [tableIdOf(2)] }));
  const moved = rowsOf(log);
  expect(told(seated, moved)).toEqual([{ tableIds: [tableIdOf(2)], name: 'Ana', wasWaiting: false }]);
  log.apply(makeOp(23, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'dirty' }));
  expect(told(moved, rowsOf(log))).toEqual([]);
});
