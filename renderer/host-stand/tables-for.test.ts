// Who is called again is called to where they were told to come, whatever is suggested by then.
import { expect, test } from 'vitest';
import { type Outlooks, outlooksOf } from '#renderer/store/outlooks.ts';
import { applyPatches, noRows } from '#renderer/store/rows.ts';
import { noQuotes } from '#renderer/store/station-stand-in.ts';
import type { Op } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { callOf } from './tables-for.ts';

const ana = partyIdOf(1);
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

/** Fourteen is what the station suggests. */
const suggested: Outlooks = outlooksOf(
  {
    ...noQuotes,
    parties: [
      {
        ...{ partyId: ana, wait: null, low: 0, high: 0, isRough: false },
        advice: { tableIds: [fourteen], reason: { kind: 'fits', spare: 0 }, serverId: null, costs: [] },
      },
    ],
  },
  null,
);

function calledAfter(ops: readonly Op[], outlooks: Outlooks | null) {
  const log = restaurant();
  for (const op of ops) log.apply(op);
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  const rows = applyPatches(noRows, patches);
  return callOf({ rows, outlooks }, must(rows.parties.get(ana), 'Ana')).tableIds;
}

const call = makeOp(1, 'party.call', { partyId: ana, tableIds: [twelve] });
const mark = (condition: string) => makeOp(2, 'table.mark', { tableId: twelve, condition });

test('at first it is called to what is suggested, or to no table', () => {
  expect(calledAfter([], suggested)).toEqual([fourteen]);
  expect(calledAfter([], null)).toEqual([]);
});

test('again it is called to the same table, also while that is cleaned and while nothing is suggested', () => {
  expect(calledAfter([call], suggested)).toEqual([twelve]);
  expect(calledAfter([call, mark('dirty')], suggested)).toEqual([twelve]);
  expect(calledAfter([call], null)).toEqual([twelve]);
});

test('elsewhere it is called once that table is out of service, or another is kept for it', () => {
  expect(calledAfter([call, mark('out-of-service')], suggested)).toEqual([fourteen]);
  const hold = makeOp(2, 'table.hold', { tableId: fourteen, partyId: ana });
  expect(calledAfter([call, hold], null)).toEqual([fourteen]);
});
