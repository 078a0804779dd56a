// The table somebody was called to is theirs: whoever else is put there breaks that, and is told whose it is.
import { expect, test } from 'vitest';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { feltCosts } from './felt-costs.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

/** Ana was called to table 12, or to none; somebody else may have it by now. */
function evening({ isCalled, isTaken = false }: { readonly isCalled: boolean; readonly isTaken?: boolean }) {
  const log = restaurant();
  log.apply(makeOp(1, 'party.call', { partyId: ana, tableIds: isCalled ? [twelve] : [] }));
  const seatBo = makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [twelve] });
  if (isTaken) log.apply(seatBo);
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  return { rows: applyPatches(noRows, patches) };
}

const slower = { partyId: ana, before: 0, after: 20, breaks: false, isLate: false };

test('whoever sits where Ana was called to breaks her promise, which is told once', () => {
  const seats = { seater: { partyId: bo }, tableIds: [fourteen, twelve] };
  expect(feltCosts([slower], seats, evening({ isCalled: true }))).toMatchObject([
    { partyId: ana, breaks: true, wasCalledHere: true },
  ]);
  const walkIn = { seater: { size: 2 }, tableIds: [twelve] };
  expect(feltCosts([], walkIn, evening({ isCalled: true }))).toHaveLength(1);
});

test('nobody is in the way at another table, before she is called, or when she sits there herself', () => {
  const elsewhere = { seater: { partyId: bo }, tableIds: [fourteen] };
  expect(feltCosts([], elsewhere, evening({ isCalled: true }))).toEqual([]);
  const there = { seater: { partyId: bo }, tableIds: [twelve] };
  expect(feltCosts([slower], there, evening({ isCalled: false }))).toEqual([slower]);
  const herself = { seater: { partyId: ana }, tableIds: [twelve] };
  expect(feltCosts([], herself, evening({ isCalled: true }))).toEqual([]);
});

test('once somebody else has the table it is hers no more', () => {
  const walkIn = { seater: { size: 2 }, tableIds: [twelve] };
  expect(feltCosts([], walkIn, evening({ isCalled: true, isTaken: true }))).toEqual([]);
});
