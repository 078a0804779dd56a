// The room as a quote reads it: whoever was called to a table has it, whether or not somebody also pressed hold.
import { expect, test } from 'vitest';
import type { Op } from '#shared/log/op.ts';
import { queue } from '#shared/queues/queue.ts';
import { serviceNightAt } from '#shared/quoting/service-night.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { roomNow } from './house-now.ts';
import { createRowMirror } from './row-mirror.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];
const now = 3_600_000;

function roomOf(ops: readonly Op[]) {
  const log = restaurant();
  for (const op of ops) log.apply(op);
  const rows = createRowMirror(log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })));
  const night = serviceNightAt(now, defaultSettings, rows.all(queue));
  return roomNow({ rows, night, moment: { ...defaultSettings, now } });
}

function roomAfter(...ops: readonly Op[]) {
  const { tables, waiting } = roomOf(ops);
  return {
    keptFor: Object.fromEntries(tables.map(({ id, heldFor }) => [id, heldFor])),
    waiting: waiting.map(({ id }) => id),
  };
}

const call = (tableIds: readonly string[]) =>
  makeOp(1, 'party.call', { partyId: ana, tableIds: [...tableIds] });

test('the table of somebody who was called is kept for them, and they stay on the list', () => {
  expect(roomAfter()).toEqual({ keptFor: { [twelve]: null, [fourteen]: null }, waiting: [ana, bo] });
  expect(roomAfter(call([twelve]))).toEqual({
    keptFor: { [twelve]: ana, [fourteen]: null },
    waiting: [ana, bo],
  });
});

test('one that is kept for somebody else is theirs, and one out of service is nobody’s', () => {
  const hold = makeOp(2, 'table.hold', { tableId: twelve, partyId: bo });
  expect(roomAfter(call([twelve]), hold).keptFor).toMatchObject({ [twelve]: bo });
  const takeOut = makeOp(2, 'table.mark', { tableId: twelve, condition: 'out-of-service' });
  expect(roomAfter(call([twelve]), takeOut).keptFor).toMatchObject({ [twelve]: null });
});

test('a table that is out of service while somebody sits there is promised to nobody after them', () => {
  const seat = makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] });
  const takeOut = makeOp(2, 'table.mark', { tableId: twelve, condition: 'out-of-service' });
  const nowAt = (...ops: readonly Op[]) => roomOf(ops).tables.find(({ id }) => id === twelve)?.now;
  expect(nowAt(seat)).toMatchObject({ kind: 'occupied' });
  expect(nowAt(seat, takeOut)).toEqual({ kind: 'out' });
});

test('tables that were put together for one evening are kept for nobody: no played party could take them', () => {
  const together = [twelve, fourteen];
  const combine = makeOp(2, 'table.combine', { tableIds: together });
  expect(roomAfter(call(together), combine).keptFor).toEqual({ [twelve]: null, [fourteen]: null });
  const details = { tableIds: together, seatsMin: 2, seatsMax: 8 };
  const join = makeOp(3, 'join.set', { joinId: 'f1000000-0000-8000-8000-000000000001', details });
  expect(roomAfter(call(together), combine, join).keptFor).toEqual({ [twelve]: ana, [fourteen]: ana });
});
