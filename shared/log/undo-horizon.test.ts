// The horizon of undo follows the restaurant's day, not a number of hours.
import { expect, test } from 'vitest';
import { undoableSince } from './undo-horizon.ts';

const since = (now: string, timeZone: string): string =>
  new Date(undoableSince(Date.parse(now), { timeZone, dayEndMinute: 3 * 60 })).toISOString();

test('today and yesterday can be taken back, and the night belongs to the day before', () => {
  expect(since('2026-05-09T20:00:00Z', 'UTC')).toBe('2026-05-08T03:00:00.000Z');
  expect(since('2026-05-10T02:59:00Z', 'UTC')).toBe('2026-05-08T03:00:00.000Z');
  expect(since('2026-05-10T03:00:00Z', 'UTC')).toBe('2026-05-09T03:00:00.000Z');
});

test('the restaurant counts, also over a change of its clocks', () => {
  expect(since('2026-10-25T20:00:00Z', 'Europe/Madrid')).toBe('2026-10-24T01:00:00.000Z');
  expect(since('2026-05-09T20:00:00Z', 'America/New_York')).toBe('2026-05-08T07:00:00.000Z');
});
