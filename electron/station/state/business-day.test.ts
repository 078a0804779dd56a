// "Tonight" begins where the restaurant is.
import { expect, test } from 'vitest';
import { businessDayStart } from './business-day.ts';

const threeAm = 3 * 60;
const start = (now: string, zone: string): string =>
  new Date(businessDayStart(Date.parse(now), zone, threeAm)).toISOString();

test('after midnight it is still last night', () => {
  expect(start('2026-11-21T01:30:00Z', 'UTC')).toBe('2026-11-20T03:00:00.000Z');
  expect(start('2026-11-21T03:00:00Z', 'UTC')).toBe('2026-11-21T03:00:00.000Z');
});

test('the restaurant counts, not the machine', () => {
  expect(start('2026-11-21T02:30:00Z', 'America/New_York')).toBe('2026-11-20T08:00:00.000Z');
});

test('a day with a clock change begins at three as well', () => {
  expect(start('2026-10-25T20:00:00Z', 'Europe/Madrid')).toBe('2026-10-25T02:00:00.000Z');
  expect(start('2026-03-29T20:00:00Z', 'Europe/Madrid')).toBe('2026-03-29T01:00:00.000Z');
});

test('a zone nobody knows is UTC', () => {
  expect(start('2026-11-21T04:00:00Z', 'Nowhere/Land')).toBe('2026-11-21T03:00:00.000Z');
});
