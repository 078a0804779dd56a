// Tables put together, taken apart and arranged.
import { expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { joinIdOf, partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';

const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];
const both = { tableIds: [twelve, fourteen] };

test('free tables are put together, the first one leading, and taken apart', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.combine', both));
  expect([twelve, fourteen].map((id) => log.row('table', id)?.joinedTo)).toEqual([twelve, twelve]);
  log.apply(makeOp(2, 'table.split', both));
  expect([twelve, fourteen].map((id) => log.row('table', id)?.joinedTo)).toEqual([null, null]);
});

test('a table where somebody sits, or that is out of service, is not put together with another', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.mark', { tableId: fourteen, condition: 'out-of-service' }));
  expect(log.apply(makeOp(2, 'table.combine', both)).verdict).toMatchObject({
    reason: { kind: 'out-of-service', tableId: fourteen },
  });
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [twelve] };
  log.apply(makeOp(3, 'party.seat', seat));
  expect(log.apply(makeOp(4, 'table.combine', both)).verdict).toMatchObject({
    reason: { kind: 'occupied', tableId: twelve },
  });
});

test('a table kept for somebody who waits is not put together with another, dirty or not; an old hold keeps nobody', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.hold', { tableId: fourteen, partyId: partyIdOf(1) }));
  log.apply(makeOp(2, 'table.mark', { tableId: fourteen, condition: 'dirty' }));
  expect(log.apply(makeOp(3, 'table.combine', both)).verdict).toMatchObject({
    reason: { kind: 'held', tableId: fourteen, holderId: partyIdOf(1) },
  });
  log.apply(makeOp(4, 'party.remove', { partyId: partyIdOf(1), reason: 'left' }));
  expect(log.apply(makeOp(5, 'table.combine', both)).verdict.kind).toBe('accepted');
});

test('tables somebody sits at are not taken apart under them', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.combine', both));
  log.apply(makeOp(2, 'party.seat', { partyId: partyIdOf(1), seatingId: seatingIdOf(1), ...both }));
  expect(log.apply(makeOp(3, 'table.split', both)).verdict).toMatchObject({
    reason: { kind: 'occupied', tableId: twelve },
  });
});

test('what was put together for a party comes apart when it goes', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.combine', both));
  log.apply(makeOp(2, 'party.seat', { partyId: partyIdOf(1), seatingId: seatingIdOf(1), ...both }));
  log.apply(makeOp(3, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'ready' }));
  expect([twelve, fourteen].map((id) => log.row('table', id)?.joinedTo)).toEqual([null, null]);
});

test('one gesture arranges several tables and one undo puts all of them back', () => {
  const log = restaurant();
  const before = log.rows();
  const changes = [
    { tableId: twelve, details: { x: 8, y: 8, width: 32, height: 24 } },
    { tableId: fourteen, details: { x: 48, rotation: 90 } },
    { tableId: tableIdOf(9), details: { x: 1 } },
  ];
  const arranged = makeOp(1, 'floor.arrange', { changes });
  expect(log.apply(arranged).effects).toHaveLength(2);
  expect(log.row('table', fourteen)).toMatchObject({ x: 48, rotation: 90, name: '14' });
  log.apply(makeOp(2, 'log.undo', { targetOpId: arranged.opId }));
  expect(log.rows()).toEqual(before);
});

test('one gesture adds and removes several tables, and one undo takes all of it back', () => {
  const log = restaurant();
  const details = { name: '15', area: 'Dining room', seatsMin: 2, seatsMax: 4, x: 80, y: 8 };
  const changes = [
    { tableId: tableIdOf(9), details },
    { tableId: twelve, details: {}, removed: true },
    { tableId: fourteen, details: {}, removed: true },
  ];
  const arranged = makeOp(1, 'floor.arrange', { changes });
  log.apply(arranged);
  expect(log.row('table', tableIdOf(9))).toMatchObject({
    name: '15',
    x: 80,
    condition: 'ready',
    removed: false,
  });
  expect([twelve, fourteen].map((id) => log.row('table', id)?.removed)).toEqual([true, true]);
  log.apply(makeOp(2, 'log.undo', { targetOpId: arranged.opId }));
  expect(log.row('table', tableIdOf(9))?.removed).toBe(true);
  expect([twelve, fourteen].map((id) => log.row('table', id)?.removed)).toEqual([false, false]);
});

test('a join needs its tables and seats; afterwards one of them may change alone', () => {
  const log = restaurant();
  const incomplete = { joinId: joinIdOf(1), details: { seatsMax: 8 } };
  expect(log.apply(makeOp(1, 'join.set', incomplete)).verdict.kind).toBe('refused');
  log.apply(makeOp(2, 'join.set', { joinId: joinIdOf(1), details: { ...both, seatsMin: 5, seatsMax: 8 } }));
  log.apply(makeOp(3, 'join.set', { joinId: joinIdOf(1), details: { seatsMax: 10 } }));
  expect(log.row('join', joinIdOf(1))).toMatchObject({ seatsMin: 5, seatsMax: 10, removed: false });
});
