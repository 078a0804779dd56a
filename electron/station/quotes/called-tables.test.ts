// A called party's table is the one it was offered when it was called, and never another one that it is offered later.
import { expect, test } from 'vitest';
import { party } from '#shared/parties/party.ts';
import { table } from '#shared/tables/table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { callsNow, nothingYet } from './called-tables.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

const offers = (tableId: string) => new Map([[String(ana), [tableId]]]);

function look(log: ModelLog, last = nothingYet) {
  const rows = log.rows().map(({ row }) => row);
  const floor = {
    tables: rows.filter((row) => table.owns(row)),
    joins: [],
    who: { waits: () => true, sits: () => true },
  };
  return callsNow(
    floor,
    rows.filter((row) => party.owns(row)),
    last,
  );
}

const call = (log: ModelLog, number: number) => log.apply(makeOp(number, 'party.call', { partyId: ana }));

test('a call is to the table that was offered, and stays so whatever is offered later', () => {
  const log = restaurant();
  call(log, 1);
  const calls = look(log, { offered: offers(twelve), calls: new Map() });
  expect(calls.get(ana)?.tableIds).toEqual([twelve]);
  expect(look(log, { offered: offers(fourteen), calls }).get(ana)?.tableIds).toEqual([twelve]);
});

test('while somebody else sits there it is called to none, until it is called again', () => {
  const log = restaurant();
  call(log, 1);
  const calls = look(log, { offered: offers(twelve), calls: new Map() });
  log.apply(makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [twelve] }));
  const after = look(log, { offered: offers(twelve), calls });
  expect(after.get(ana)?.tableIds).toBeNull();
  const later = look(log, { offered: offers(fourteen), calls: after });
  expect(later.get(ana)?.tableIds).toBeNull();
  call(log, 3);
  expect(look(log, { offered: offers(fourteen), calls: later }).get(ana)?.tableIds).toEqual([fourteen]);
});

test('a seat in its way that is taken back leaves it called to the same table', () => {
  const log = restaurant();
  call(log, 1);
  const calls = look(log, { offered: offers(twelve), calls: new Map() });
  const seat = makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [twelve] });
  log.apply(seat);
  const between = look(log, { offered: offers(twelve), calls });
  log.apply(makeOp(3, 'log.undo', { targetOpId: seat.opId }));
  expect(look(log, { offered: offers(fourteen), calls: between }).get(ana)?.tableIds).toEqual([twelve]);
});

test('called before anything was offered, or before the station started, it was called to none', () => {
  const log = restaurant();
  call(log, 1);
  const calls = look(log);
  expect(calls.get(ana)?.tableIds).toBeNull();
  expect(look(log, { offered: offers(twelve), calls }).get(ana)?.tableIds).toBeNull();
});
