import { expect, test } from 'vitest';
import { arrivalOf, atTheDoor, lacksHour } from './party-arrival.ts';

const minute = 60_000;
/** A quarter past seven in the evening. */
const clock = { now: 1_700_000_000_000 - (1_700_000_000_000 % minute) + 20_000, minuteOfDay: 19 * 60 + 15 };
const atQuarterPast = clock.now - 20_000;

test('a party at the door joins now, or when it is said to have come', () => {
  expect(arrivalOf(atTheDoor, clock)).toEqual({ priority: 'normal' });
  expect(arrivalOf({ ...atTheDoor, cameAt: '18:55', isVip: true }, clock)).toEqual({
    priority: 'vip',
    joinedAt: atQuarterPast - 20 * minute,
  });
});

test('one that phoned ahead is expected, one that booked has its hour', () => {
  const at = atQuarterPast + 25 * minute;
  expect(arrivalOf({ ...atTheDoor, comes: 'phone-ahead', comesAt: '19:40' }, clock)).toEqual({
    priority: 'normal',
    source: 'phone-ahead',
    expectedAt: at,
  });
  expect(arrivalOf({ ...atTheDoor, comes: 'booked', comesAt: '19:40' }, clock)).toEqual({
    priority: 'normal',
    expectedAt: at,
    bookedFor: at,
  });
});

test('who is expected needs an hour', () => {
  expect(lacksHour(atTheDoor)).toBe(false);
  expect(lacksHour({ ...atTheDoor, comes: 'booked' })).toBe(true);
  expect(lacksHour({ ...atTheDoor, comes: 'booked', comesAt: '25:00' })).toBe(true);
  expect(lacksHour({ ...atTheDoor, comes: 'phone-ahead', comesAt: '19:40' })).toBe(false);
});
