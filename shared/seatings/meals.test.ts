// A meal goes on by stages, seatings swap tables, and a turn ends when its table is ready again.
import { expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, sectionIdOf, tableIdOf } from '#shared/testing/test-ids.ts';

const [one, other] = [seatingIdOf(1), seatingIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

function evening() {
  const log = restaurant();
  const seat = { partyId: partyIdOf(1), seatingId: one, tableIds: [twelve], serverId: 'ana' };
  log.apply(makeOp(1, 'party.seat', seat));
  log.apply(
    makeOp(2, 'party.seat', {
      partyId: partyIdOf(2),
      seatingId: other,
      tableIds: [fourteen],
      serverId: 'ben',
    }),
  );
  return log;
}

test('the check is remembered by its time, also after the meal went on', () => {
  const log = evening();
  log.apply(makeOp(3, 'seating.stage', { seatingId: one, stage: 'check' }));
  const checkAt = makeOp(3, '', {}).occurredAt;
  expect(log.row('seating', one)).toMatchObject({ stage: 'check', stageAt: checkAt, checkAt });
  log.apply(makeOp(4, 'seating.stage', { seatingId: one, stage: 'paid' }));
  expect(log.row('seating', one)).toMatchObject({ stage: 'paid', checkAt });
});

test('a stage of a meal that is over changes nothing and says so', () => {
  const log = evening();
  log.apply(makeOp(3, 'seating.clear', { seatingId: one, leaves: 'ready' }));
  expect(log.apply(makeOp(4, 'seating.stage', { seatingId: one, stage: 'mains' }))).toMatchObject({
    verdict: { flags: [{ kind: 'was-cleared' }] },
    effects: [],
  });
});

test('two parties swap tables and servers, and swapping again puts them back', () => {
  const log = evening();
  const before = log.rows();
  log.apply(makeOp(3, 'seating.swap', { seatingId: one, otherSeatingId: other }));
  expect(log.row('seating', one)).toMatchObject({ tableIds: [fourteen], serverId: 'ben' });
  expect(log.row('table', twelve)).toMatchObject({ openSeatingIds: [other] });
  log.apply(makeOp(4, 'seating.swap', { seatingId: one, otherSeatingId: other }));
  expect(log.rows()).toEqual(before);
});

test('a turn ends when its table is clean', () => {
  const log = evening();
  log.apply(makeOp(3, 'seating.clear', { seatingId: one, leaves: 'dirty' }));
  expect(log.row('seating', one)).toMatchObject({ readyAt: null });
  log.apply(makeOp(4, 'table.mark', { tableId: twelve, condition: 'ready' }));
  expect(log.row('seating', one)).toMatchObject({ readyAt: makeOp(4, '', {}).occurredAt });
});

test('relieving hands over the section and those who sit in it', () => {
  const log = evening();
  log.apply(makeOp(3, 'section.set', { sectionId: sectionIdOf(1), details: { name: 'Window' } }));
  log.apply(makeOp(4, 'section.assign', { sectionId: sectionIdOf(1), serverId: 'caro', seatingIds: [one] }));
  expect(log.row('section', sectionIdOf(1))).toMatchObject({ serverId: 'caro' });
  expect(log.row('seating', one)).toMatchObject({ serverId: 'caro' });
  expect(log.row('seating', other)).toMatchObject({ serverId: 'ben' });
});
