// Parties that are expected hold a place, slide when late, and stand beside the list until their hour is near.
import { describe, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf } from '#shared/testing/test-ids.ts';
import { compareParties, isListed, placeOf, promisedPlace } from './list-order.ts';
import { type Party, party } from './party.ts';
import { waitStateOf } from './wait-state.ts';

const minute = 60_000;
const rule = { vipHeadStartMinutes: 15, defaultQuotedMinutes: 20 };
const momentAt = (now: number) => ({ now, lateGraceMinutes: 10, bookingLeadMinutes: 30 });

function joined(number: number, fields: object): Party {
  const log = restaurant();
  log.apply(makeOp(number, 'party.add', { ...newParty(number, 'Cy'), joinedAt: 0, orderKey: 0, ...fields }));
  return party.schema.parse(must(log.row('party', partyIdOf(number)), 'a party'));
}

describe('the place of a party', () => {
  const walkIn = {
    joinedAt: 0,
    quotedMinutes: 25,
    expectedAt: null,
    bookedFor: null,
    priority: 'normal',
  } as const;

  test('is the time promised to it, or the usual one where nothing was promised', () => {
    expect(promisedPlace(walkIn, rule)).toBe(25 * minute);
    expect(promisedPlace({ ...walkIn, quotedMinutes: null }, rule)).toBe(20 * minute);
  });

  test('of a party that phoned ahead is never before it means to be here', () => {
    expect(promisedPlace({ ...walkIn, expectedAt: 10 * minute }, rule)).toBe(25 * minute);
    expect(promisedPlace({ ...walkIn, expectedAt: 40 * minute }, rule)).toBe(40 * minute);
  });

  test('of a booking is its hour, and of a VIP a head start before', () => {
    expect(promisedPlace({ ...walkIn, bookedFor: 90 * minute, expectedAt: 90 * minute }, rule)).toBe(
      90 * minute,
    );
    expect(promisedPlace({ ...walkIn, priority: 'vip' }, rule)).toBe(10 * minute);
  });
});

describe('a party that is late', () => {
  const late = joined(10, { orderKey: 30 * minute, expectedAt: 30 * minute, source: 'phone-ahead' });

  test('keeps its place through the grace, then slides a minute for each minute', () => {
    expect(placeOf(late, momentAt(40 * minute))).toBe(30 * minute);
    expect(placeOf(late, momentAt(47 * minute))).toBe(37 * minute);
  });

  test('slides behind whoever is promised earlier than that', () => {
    const other = joined(11, { orderKey: 35 * minute });
    const order = (now: number) => [late, other].sort(compareParties(momentAt(now))).map(({ id }) => id);
    expect(order(38 * minute)).toEqual([late.id, other.id]);
    expect(order(50 * minute)).toEqual([other.id, late.id]);
  });

  test('stops sliding once it is here, or a person has placed it', () => {
    expect(placeOf({ ...late, arrivedAt: 45 * minute }, momentAt(90 * minute))).toBe(30 * minute);
    expect(placeOf({ ...late, orderedBy: 'host-1' }, momentAt(90 * minute))).toBe(30 * minute);
  });
});

test('a booking enters the list as its hour comes near, or when it is here', () => {
  const booking = joined(12, { bookedFor: 90 * minute, expectedAt: 90 * minute });
  expect(isListed(booking, momentAt(59 * minute))).toBe(false);
  expect(isListed(booking, momentAt(60 * minute))).toBe(true);
  expect(isListed({ ...booking, arrivedAt: 5 * minute }, momentAt(5 * minute))).toBe(true);
});

test('party.arrive: part of a party is here, then all of it; it keeps when the first came', () => {
  const log = restaurant();
  const id = partyIdOf(20);
  log.apply(makeOp(1, 'party.add', { ...newParty(20, 'Cy'), size: 6, expectedAt: 50 }));
  log.apply(makeOp(2, 'party.arrive', { partyId: id, hereCount: 4, orderKey: 7 }));
  expect(log.row('party', id)).toMatchObject({ hereCount: 4, orderKey: 7 });
  const first = log.row('party', id)?.arrivedAt;
  log.apply(makeOp(3, 'party.arrive', { partyId: id, hereCount: 6, orderKey: 7 }));
  expect(log.row('party', id)).toMatchObject({ hereCount: null, arrivedAt: first });
});

test('party.arrive: counting those who are here of a party that came unexpected leaves its wait and promise as they were', () => {
  const log = restaurant();
  const came = makeOp(1, '', {}).occurredAt - 34 * minute;
  const large = { ...newParty(31, 'Marchetti'), size: 8, joinedAt: came, quotedMinutes: 60 };
  log.apply(makeOp(1, 'party.add', large));
  const counted = { partyId: partyIdOf(31), hereCount: 5, orderKey: 7 };
  log.apply(makeOp(2, 'party.arrive', counted));
  log.apply(makeOp(3, 'party.call', { partyId: partyIdOf(31) }));
  log.apply(makeOp(4, 'party.requeue', { partyId: partyIdOf(31), orderKey: 7 }));
  const row = party.schema.parse(log.row('party', partyIdOf(31)));
  expect(row.hereCount).toBe(5);
  expect(waitStateOf(row, came + 34 * minute, 10)).toMatchObject({ waited: 34, quoted: 60 });
});

test('party.expect: one that is on its way says when; one that sits does not', () => {
  const log = restaurant();
  const intent = { partyId: partyIdOf(1), expectedAt: 900, bookedFor: null, orderKey: 900 };
  expect(log.apply(makeOp(1, 'party.expect', intent)).verdict.kind).toBe('accepted');
  log.apply(makeOp(2, 'party.remove', { partyId: partyIdOf(1), reason: 'left' }));
  expect(log.apply(makeOp(3, 'party.expect', intent)).verdict).toMatchObject({
    reason: { kind: 'not-waiting' },
  });
});

test('party.promise: a new time leaves the first quote for the score', () => {
  const log = restaurant();
  const quote = { at: 0, p20: 10, p50: 15, p80: 22, engine: 'floor-replay/1', low: 10, high: 25 };
  const id = partyIdOf(21);
  log.apply(makeOp(1, 'party.add', { ...newParty(21, 'Cy'), joinedAt: 0, quotedMinutes: 25, quote }));
  expect(log.row('party', id)).toMatchObject({ promisedAt: 25 * minute, addedBy: 'host-1' });
  log.apply(makeOp(2, 'party.promise', { partyId: id, promisedAt: 40 * minute }));
  expect(log.row('party', id)).toMatchObject({ promisedAt: 40 * minute, quote, quotedMinutes: 25 });
});
