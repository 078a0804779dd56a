// From the table taken to the table free again.
import { describe, expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { opIdOf, partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';

const [ana, bo] = [partyIdOf(1), partyIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

function seated() {
  const log = restaurant();
  log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] }));
  return log;
}
const clear = (number: number, seating: number) =>
  makeOp(number, 'seating.clear', { seatingId: seatingIdOf(seating), leaves: 'dirty' });

describe('seating.clear', () => {
  test('ends the visit and leaves the table to be cleaned', () => {
    const log = seated();
    log.apply(clear(2, 1));
    expect(log.row('party', ana)).toMatchObject({ status: 'completed', openSeatingIds: [] });
    expect(log.row('table', twelve)).toMatchObject({ condition: 'dirty', openSeatingIds: [] });
  });

  test('a table that two parties share stays taken by the other', () => {
    const log = seated();
    log.apply(makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(2), tableIds: [twelve] }));
    log.apply(clear(3, 1));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'ready', openSeatingIds: [seatingIdOf(2)] });
  });

  test('a table taken out of service while its party ate stays out of service', () => {
    const log = seated();
    log.apply(makeOp(2, 'table.mark', { tableId: twelve, condition: 'out-of-service' }));
    log.apply(clear(3, 1));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'out-of-service', openSeatingIds: [] });
  });

  test('a party that sits twice is done with the last of its seatings', () => {
    const log = seated();
    log.apply(makeOp(2, 'party.seat', { partyId: ana, seatingId: seatingIdOf(2), tableIds: [fourteen] }));
    log.apply(clear(3, 1));
    expect(log.row('party', ana)).toMatchObject({ status: 'seated', endedAt: null });
    log.apply(clear(4, 2));
    expect(log.row('party', ana)).toMatchObject({ status: 'completed' });
  });

  test('twice is once', () => {
    const log = seated();
    log.apply(clear(2, 1));
    expect(log.apply(clear(3, 1))).toEqual({ verdict: { kind: 'accepted', flags: [] }, effects: [] });
  });

  test('of a seating nobody knows, or one that was undone, is refused', () => {
    const log = seated();
    expect(log.apply(clear(2, 9)).verdict).toMatchObject({ reason: { kind: 'not-found' } });
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.apply(clear(4, 1)).verdict).toMatchObject({ reason: { kind: 'not-found' } });
  });
});

describe('seating.move', () => {
  type Left = { readonly leaves?: 'ready' | 'dirty' };
  const move = (number: number, tableIds: readonly string[], left: Left = {}) =>
    makeOp(number, 'seating.move', { seatingId: seatingIdOf(1), tableIds, ...left });

  test('leaves one table and takes the other', () => {
    const log = seated();
    log.apply(move(2, [fourteen]));
    expect(log.row('table', twelve)).toMatchObject({ openSeatingIds: [], condition: 'ready' });
    expect(log.row('table', fourteen)).toMatchObject({ openSeatingIds: [seatingIdOf(1)] });
  });

  test('leaves a table that was used to be cleaned, since then, and undo gives it back as it was', () => {
    const log = seated();
    const before = log.rows();
    log.apply(move(2, [fourteen], { leaves: 'dirty' }));
    const conditionAt = makeOp(2, '', {}).occurredAt;
    expect(log.row('table', twelve)).toMatchObject({ openSeatingIds: [], condition: 'dirty', conditionAt });
    expect(log.row('table', fourteen)).toMatchObject({ condition: 'ready' });
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(log.rows()).toEqual(before);
    log.apply(makeOp(4, 'log.undo', { targetOpId: opIdOf(3) }));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'dirty', conditionAt });
  });

  test('of one of two at a table soils nothing: the other still sits there', () => {
    const log = seated();
    log.apply(makeOp(2, 'party.seat', { partyId: bo, seatingId: seatingIdOf(2), tableIds: [twelve] }));
    log.apply(move(3, [fourteen], { leaves: 'dirty' }));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'ready', openSeatingIds: [seatingIdOf(2)] });
  });

  test('to more tables or fewer soils only those they got up from', () => {
    const log = seated();
    log.apply(move(2, [twelve, fourteen], { leaves: 'dirty' }));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'ready' });
    log.apply(move(3, [fourteen], { leaves: 'dirty' }));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'dirty' });
    expect(log.row('table', fourteen)).toMatchObject({
      condition: 'ready',
      openSeatingIds: [seatingIdOf(1)],
    });
  });

  test('from a table taken out of service leaves it out of service', () => {
    const log = seated();
    log.apply(makeOp(2, 'table.mark', { tableId: twelve, condition: 'out-of-service' }));
    log.apply(move(3, [fourteen], { leaves: 'dirty' }));
    expect(log.row('table', twelve)).toMatchObject({ condition: 'out-of-service' });
  });

  test('leaves a turn that ends with the visit, not when the first table is clean', () => {
    const log = seated();
    log.apply(move(2, [fourteen], { leaves: 'dirty' }));
    log.apply(clear(3, 1));
    log.apply(makeOp(4, 'table.mark', { tableId: twelve, condition: 'ready' }));
    expect(log.row('seating', seatingIdOf(1))).toMatchObject({ readyAt: null });
    log.apply(makeOp(5, 'table.mark', { tableId: fourteen, condition: 'ready' }));
    const readyAt = makeOp(5, '', {}).occurredAt;
    expect(log.row('seating', seatingIdOf(1))).toMatchObject({ readyAt });
  });

  test('to two tables keeps each once', () => {
    const log = seated();
    log.apply(move(2, [twelve, fourteen, twelve]));
    expect(log.row('seating', seatingIdOf(1))).toMatchObject({ tableIds: [twelve, fourteen] });
  });

  test('onto a table held for others is accepted and names them', () => {
    const log = seated();
    log.apply(makeOp(2, 'table.hold', { tableId: fourteen, partyId: bo }));
    expect(log.apply(move(3, [fourteen])).verdict).toEqual({
      kind: 'accepted',
      flags: [{ kind: 'held-for-other', tableId: fourteen, holderId: bo }],
    });
  });

  test('of a party that has gone meanwhile changes nothing and is flagged', () => {
    const log = seated();
    log.apply(clear(2, 1));
    expect(log.apply(move(3, [fourteen]))).toEqual({
      verdict: { kind: 'accepted', flags: [{ kind: 'was-cleared', seatingId: seatingIdOf(1) }] },
      effects: [],
    });
  });
});
