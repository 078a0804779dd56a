import { expect, test } from 'vitest';
import { arrivalOf, atTheDoor, isAhead, lacksHour } from './party-arrival.ts';

const minute = 60_000;
const atQuarterPast = Date.UTC(2026, 4, 8, 19, 15);
/** A quarter past seven in the evening. */
const clock = { now: atQuarterPast + 20_000, timeZone: 'UTC', dayEndMinute: 180 };

test('a party at the door joins now, or when it is said to have come', () => {
  expect(arrivalOf(atTheDoor, clock)).toEqual({ priority: 'normal' });
  expect(arrivalOf({ ...atTheDoor, cameAt: '18:55', isVip: true }, clock)).toEqual({
    priority: 'vip',
    at: atQuarterPast - 20 * minute,
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

test('a time after midnight is of this evening, and nobody came at one that is still to come', () => {
  const arrival = arrivalOf({ ...atTheDoor, comes: 'booked', comesAt: '00:30' }, clock);
  expect(arrival.bookedFor).toBe(Date.UTC(2026, 4, 9, 0, 30));
  expect(isAhead({ ...atTheDoor, cameAt: '19:20' }, clock)).toBe(true);
  expect(isAhead({ ...atTheDoor, cameAt: '19:15' }, clock)).toBe(false);
  expect(isAhead({ ...atTheDoor, comes: 'booked', cameAt: '19:20' }, clock)).toBe(false);
});

test('who is expected needs an hour', () => {
  expect(lacksHour(atTheDoor)).toBe(false);
  expect(lacksHour({ ...atTheDoor, comes: 'booked' })).toBe(true);
  expect(lacksHour({ ...atTheDoor, comes: 'booked', comesAt: '25:00' })).toBe(true);
  expect(lacksHour({ ...atTheDoor, comes: 'phone-ahead', comesAt: '19:40' })).toBe(false);
});
