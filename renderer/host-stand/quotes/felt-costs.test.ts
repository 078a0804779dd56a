// The table somebody was called to is theirs: whoever else is put there breaks that, and is told whose it is.
import { expect, test } from 'vitest';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { feltCosts } from './felt-costs.ts';
import { costsReader } from './use-costs-told.ts';

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

test('a card is told anew when the minutes change or who feels them is corrected, and not otherwise', () => {
  const outlook = (after: number) => ({
    partyId: bo,
    wait: null,
    low: 0,
    high: 0,
    isRough: false,
    advice: {
      tableIds: [fourteen],
      reason: { kind: 'fits', spare: 0 } as const,
      serverId: null,
      costs: [{ ...slower, after }],
    },
  });
  const outlooks = (after: number) => ({
    at: 0,
    parties: new Map([[bo, outlook(after)]]),
    tables: new Map(),
    pacePercent: null,
  });
  const read = costsReader(bo, [fourteen]);
  const { rows } = evening({ isCalled: false });
  const first = read({ rows, outlooks: outlooks(20) });
  expect(first.costs).toMatchObject([{ partyId: ana, after: 20 }]);
  expect(read({ rows: { ...rows }, outlooks: outlooks(20) })).toBe(first);
  expect(read({ rows, outlooks: outlooks(22) }).costs).toMatchObject([{ after: 22 }]);
  const known = must(rows.parties.get(ana), 'Ana waits');
  const renamed = { ...rows, parties: new Map(rows.parties).set(ana, { ...known, size: 3 }) };
  expect(read({ rows: renamed, outlooks: outlooks(22) }).rows.parties.get(ana)?.size).toBe(3);
});
