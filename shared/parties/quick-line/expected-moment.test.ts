import { expect, test } from 'vitest';
import { expectedMoment, momentInLine } from './expected-moment.ts';

const minuteMs = 60_000;
/** 19:05:42 in a place whose clocks show UTC. */
const now = Date.UTC(2026, 4, 8, 19, 5, 42);
const context = { now, minuteOfDay: 19 * 60 + 5 };
const at = (hour: number, minute: number) => ({ kind: 'at', minuteOfDay: hour * 60 + minute }) as const;

test('in 20 minutes is counted from this second', () => {
  expect(expectedMoment({ kind: 'in-minutes', minutes: 20 }, context)).toBe(now + 20 * minuteMs);
});

test('a time of the clock is tonight, past midnight, or tomorrow', () => {
  expect(expectedMoment(at(20, 15), context)).toBe(Date.UTC(2026, 4, 8, 20, 15));
  expect(expectedMoment(at(0, 30), context)).toBe(Date.UTC(2026, 4, 9, 0, 30));
  expect(expectedMoment(at(12, 0), context)).toBe(Date.UTC(2026, 4, 9, 12, 0));
});

test('who should have been here an hour ago is late, not of tomorrow', () => {
  expect(expectedMoment(at(18, 5), context)).toBe(Date.UTC(2026, 4, 8, 18, 5));
  const afterMidnight = { now: Date.UTC(2026, 4, 9, 0, 10), minuteOfDay: 10 };
  expect(expectedMoment(at(23, 50), afterMidnight)).toBe(Date.UTC(2026, 4, 8, 23, 50));
});

test('a line that names a time of today which has passed means that time, never tomorrow', () => {
  const today = { now, timeZone: 'UTC', dayEndMinute: 180 };
  expect(momentInLine(at(18, 5), today)).toBe(Date.UTC(2026, 4, 8, 18, 5));
  expect(momentInLine(at(12, 0), today)).toBe(Date.UTC(2026, 4, 8, 12, 0));
  expect(momentInLine(at(20, 15), today)).toBe(Date.UTC(2026, 4, 8, 20, 15));
  expect(momentInLine(at(0, 30), today)).toBe(Date.UTC(2026, 4, 9, 0, 30));
});
