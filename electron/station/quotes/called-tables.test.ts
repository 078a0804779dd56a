// A called party's table is the one it was called to, and never another one that it is offered later.
import { expect, test } from 'vitest';
import { party } from '#shared/parties/party.ts';
import { table } from '#shared/tables/table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { callsNow } from './called-tables.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

function callsNowIn(log: ModelLog) {
  const rows = log.rows().map(({ row }) => row);
  const floor = {
    tables: rows.filter((row) => table.owns(row)),
    joins: [],
    who: { waits: () => true, sits: () => true },
  };
  const list = rows.filter((row) => party.owns(row));
  return callsNow(floor, list);
}

const callsIn = (log: ModelLog): Record<string, readonly string[]> => Object.fromEntries(callsNowIn(log).own);

const call = (log: ModelLog, number: number, to: { partyId: string; tableIds: string[] }) =>
  log.apply(makeOp(number, 'party.call', to));

test('while somebody else sits there it is awaited at none; once that is taken back, where it was called to', () => {
  const log = restaurant();
  call(log, 1, { partyId: ana, tableIds: [twelve] });
  expect(callsIn(log)).toEqual({ [ana]: [twelve] });
  const seat = makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [twelve] });
  log.apply(seat);
  expect(callsIn(log)).toEqual({});
  log.apply(makeOp(3, 'log.undo', { targetOpId: seat.opId }));
  expect(callsIn(log)).toEqual({ [ana]: [twelve] });
  call(log, 4, { partyId: ana, tableIds: [fourteen] });
  expect(callsIn(log)).toEqual({ [ana]: [fourteen] });
});

test('called to no table, as older versions did, it is awaited at none', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'party.call', { partyId: ana }));
  expect(callsIn(log)).toEqual({});
});

test('of two that were called to one table, whoever comes first on the list has it', () => {
  const log = restaurant();
  call(log, 1, { partyId: bo, tableIds: [twelve] });
  call(log, 2, { partyId: ana, tableIds: [twelve] });
  expect(callsIn(log)).toEqual({ [ana]: [twelve] });
});

test('a table that is being cleaned is still theirs, and no other is looked for', () => {
  const log = restaurant();
  call(log, 1, { partyId: ana, tableIds: [twelve] });
  log.apply(makeOp(2, 'table.mark', { tableId: twelve, condition: 'dirty' }));
  expect(callsIn(log)).toEqual({ [ana]: [twelve] });
});

test.each([
  ['outgrew it', makeOp(2, 'party.edit', { partyId: ana, size: 9 })],
  ['sees it kept for somebody else', makeOp(2, 'table.hold', { tableId: twelve, partyId: bo })],
])('who %s looks for another, and nobody else is offered it', (_, op) => {
  const log = restaurant();
  call(log, 1, { partyId: ana, tableIds: [twelve] });
  expect(log.apply(op)).toMatchObject({ verdict: { kind: 'accepted' } });
  expect(callsIn(log)).toEqual({});
  expect([...callsNowIn(log).kept]).toEqual([twelve]);
});
