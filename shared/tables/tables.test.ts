// Holding, marking and changing tables, queues and settings.
import { describe, expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { opIdOf, partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const twelve = tableIdOf(1);
const hold = (number: number, partyId: string) => makeOp(number, 'table.hold', { tableId: twelve, partyId });

describe('table.hold', () => {
  test('keeps the table; the next one who wants it is told who has it', () => {
    const log = restaurant();
    log.apply(hold(1, ana));
    expect(log.apply(hold(2, bo)).verdict).toEqual({
      kind: 'refused',
      reason: { kind: 'held', tableId: twelve, holderId: ana },
    });
    log.apply(makeOp(3, 'table.release', { tableId: twelve, partyId: ana }));
    expect(log.apply(hold(4, bo)).verdict.kind).toBe('accepted');
  });

  test('a table that is taken names the seating, one out of service says so', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] }));
    expect(log.apply(hold(2, bo)).verdict).toMatchObject({
      reason: { kind: 'occupied', seatingId: seatingIdOf(1) },
    });
    log.apply(makeOp(3, 'table.mark', { tableId: tableIdOf(2), condition: 'out-of-service' }));
    const other = makeOp(4, 'table.hold', { tableId: tableIdOf(2), partyId: bo });
    expect(log.apply(other).verdict).toMatchObject({ reason: { kind: 'out-of-service' } });
  });

  test('a hold for a party that sits already is refused', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [] }));
    expect(log.apply(hold(2, ana)).verdict).toMatchObject({
      reason: { kind: 'not-waiting', status: 'seated' },
    });
  });

  test('seating the party it was kept for lets go of the hold', () => {
    const log = restaurant();
    log.apply(hold(1, ana));
    log.apply(makeOp(2, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] }));
    expect(log.row('table', twelve)).toMatchObject({ heldForPartyId: null });
  });

  test.each([
    ['party.remove', { partyId: ana, reason: 'left' }],
    ['party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [] }],
  ])('a hold ends with the wait it was made for: after %s the next one has the table', (kind, payload) => {
    const log = restaurant();
    log.apply(hold(1, ana));
    log.apply(makeOp(2, kind, payload));
    expect(log.apply(hold(3, bo)).verdict).toEqual({ kind: 'accepted', flags: [] });
    expect(log.row('table', twelve)).toMatchObject({ heldForPartyId: bo });
  });

  test('seating at a table that was held for a party that left is no clash, and the hold is gone', () => {
    const log = restaurant();
    log.apply(hold(1, ana));
    log.apply(makeOp(2, 'party.remove', { partyId: ana, reason: 'left' }));
    const seat = makeOp(3, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [twelve] });
    expect(log.apply(seat).verdict).toEqual({ kind: 'accepted', flags: [] });
    expect(log.row('table', twelve)).toMatchObject({ heldForPartyId: null });
  });

  test("letting go of another's hold changes nothing", () => {
    const log = restaurant();
    log.apply(hold(1, ana));
    expect(log.apply(makeOp(2, 'table.release', { tableId: twelve, partyId: bo })).effects).toEqual([]);
  });
});

test('table.mark keeps since when; saying it again keeps the first time', () => {
  const log = restaurant();
  const mark = makeOp(1, 'table.mark', { tableId: twelve, condition: 'dirty' });
  log.apply(mark);
  log.apply({ ...mark, opId: opIdOf(2), occurredAt: mark.occurredAt + 1 });
  expect(log.row('table', twelve)).toMatchObject({ condition: 'dirty', conditionAt: mark.occurredAt });
});

test('a table taken off the floor is not put back by an edit of its name, and is put back on purpose', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'table.set', { tableId: twelve, details: {}, removed: true }));
  log.apply(makeOp(2, 'table.set', { tableId: twelve, details: { name: '12a' } }));
  expect(log.row('table', twelve)).toMatchObject({ name: '12a', removed: true });
  log.apply(makeOp(3, 'table.set', { tableId: twelve, details: {}, removed: false }));
  expect(log.row('table', twelve)).toMatchObject({ removed: false });
});

test('queue.set and settings.set change only the fields they name', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'queue.set', { queueId: queueIdOf(1), details: { accepting: false } }));
  log.apply(makeOp(2, 'queue.set', { queueId: queueIdOf(1), details: { name: 'Patio' } }));
  expect(log.row('queue', queueIdOf(1))).toMatchObject({ accepting: false, name: 'Patio', capacity: 50 });
  log.apply(makeOp(3, 'settings.set', { details: { currency: 'EUR' } }));
  log.apply(makeOp(4, 'settings.set', { details: { timeZone: 'Europe/Madrid' } }));
  expect(log.row('settings', 'settings')).toMatchObject({ currency: 'EUR', timeZone: 'Europe/Madrid' });
});

test('conflict.settle: the first to settle a conflict stands', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'conflict.settle', { settledOpId: opIdOf(9), how: 'kept' }));
  log.apply(makeOp(2, 'conflict.settle', { settledOpId: opIdOf(9), how: 'redone' }));
  expect(log.row('settlement', opIdOf(9))).toMatchObject({ how: 'kept', settledBy: 'host-1' });
});
