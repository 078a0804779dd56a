// Cloud and station find the guest of an op by one rule.
import { expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { guestIdOf, partyIdOf } from '#shared/testing/test-ids.ts';
import { guestOfOp } from './guest-of-op.ts';

const { row } = restaurant();
const of = (payload: Parameters<typeof makeOp>[2]) =>
  guestOfOp({ op: makeOp(1, 'party.edit', payload), effects: [] }, row);

test('a refused op holds the data of the guest it names, or of the guest of its party', () => {
  expect(of({ guestId: guestIdOf(7), personal: { name: 'Ana' } })).toBe(guestIdOf(7));
  expect(of({ partyId: partyIdOf(1), personal: { name: 'Ana' } })).toBe(guestIdOf(1));
});

test('an op without personal data, or about nobody known, holds none', () => {
  expect(of({ partyId: partyIdOf(1), size: 3 })).toBeNull();
  expect(of({ partyId: partyIdOf(99), personal: { name: 'Ana' } })).toBeNull();
  expect(of('personal')).toBeNull();
});
