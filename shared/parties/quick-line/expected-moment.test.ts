import { expect, test } from 'vitest';
import { expectedMoment } from './expected-moment.ts';

const minuteMs = 60_000;
/** 19:05:42 in a place whose clocks show UTC. */
const now = Date.UTC(2026, 4, 8, 19, 5, 42);
const today = { now, timeZone: 'UTC', dayEndMinute: 180 };
const at = (hour: number, minute: number) => ({ kind: 'at', minuteOfDay: hour * 60 + minute }) as const;

test('in 20 minutes is counted from this second', () => {
  expect(expectedMoment({ kind: 'in-minutes', minutes: 20 }, today)).toBe(now + 20 * minuteMs);
});

test('a line that names a time of today which has passed means that time, never tomorrow', () => {
  expect(expectedMoment(at(18, 5), today)).toBe(Date.UTC(2026, 4, 8, 18, 5));
  expect(expectedMoment(at(12, 0), today)).toBe(Date.UTC(2026, 4, 8, 12, 0));
  expect(expectedMoment(at(20, 15), today)).toBe(Date.UTC(2026, 4, 8, 20, 15));
  expect(expectedMoment(at(0, 30), today)).toBe(Date.UTC(2026, 4, 9, 0, 30));
});

test('minutes before and after the end of the day a time is the one close by', () => {
  const before = { ...today, now: Date.UTC(2026, 4, 9, 2, 52) };
  expect(expectedMoment(at(3, 15), before)).toBe(Date.UTC(2026, 4, 9, 3, 15));
  const after = { ...today, now: Date.UTC(2026, 4, 9, 3, 3) };
  expect(expectedMoment(at(2, 58), after)).toBe(Date.UTC(2026, 4, 9, 2, 58));
  expect(expectedMoment(at(23, 30), after)).toBe(Date.UTC(2026, 4, 9, 23, 30));
});
