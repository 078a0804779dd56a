// What is over is forgotten at night, by the restaurant's clock, six calendar months later.
import { expect, test } from 'vitest';
import { monthsBefore, nightOf } from './keep-time.ts';

const iso = (at: number): string => new Date(at).toISOString();

test('six months are calendar months, and a short month ends earlier', () => {
  expect(iso(monthsBefore(Date.UTC(2026, 7, 31, 3), 6))).toBe('2026-02-28T03:00:00.000Z');
  expect(iso(monthsBefore(Date.UTC(2026, 2, 15, 3), 6))).toBe('2025-09-15T03:00:00.000Z');
});

test('only the hours behind the end of the business day are night', () => {
  const madrid = { timeZone: 'Europe/Madrid', dayEndMinute: 180 };
  expect(nightOf(Date.UTC(2026, 10, 20, 20), madrid)).toBeNull();
  expect(nightOf(Date.UTC(2026, 10, 21, 1, 59), madrid)).toBeNull();
  const night = nightOf(Date.UTC(2026, 10, 21, 2, 20), madrid);
  expect(night?.startedAt).toBe(Date.UTC(2026, 10, 21, 2));
  expect(night?.prunedBefore).toBe(Date.UTC(2026, 4, 21, 2));
  expect(nightOf(Date.UTC(2026, 10, 21, 5), madrid)).toBeNull();
});
