import fc from 'fast-check';
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

const zones = [
  'UTC',
  'America/New_York',
  'Europe/Madrid',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const minuteMs = 60_000;

const localTime = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

test('wherever and whenever, tonight began at the day’s end, within the last 25 hours', () => {
  const years = { min: Date.UTC(2024, 0, 1), max: Date.UTC(2037, 0, 1) };
  fc.assert(
    fc.property(fc.integer(years), fc.constantFrom(...zones), (at, zone) => {
      const began = businessDayStart(at, zone, threeAm);
      expect(began).toBeLessThanOrEqual(at);
      expect(at - began).toBeLessThan(25 * 60 * minuteMs);
      expect(localTime(began, zone)).toBe('03:00');
      expect(businessDayStart(at - (at % minuteMs), zone, threeAm)).toBe(began);
    }),
    { numRuns: 500 },
  );
});

test('an evening across a clock change is one evening, both ways', () => {
  const nights = [
    ['America/New_York', '2026-11-01T00:30:00Z', 12],
    ['America/New_York', '2026-03-08T00:30:00Z', 12],
    ['Europe/Madrid', '2026-10-24T20:00:00Z', 8],
    ['Europe/Madrid', '2026-03-28T20:00:00Z', 8],
  ] as const;
  for (const [zone, dinner, hours] of nights) {
    const began = businessDayStart(Date.parse(dinner), zone, threeAm);
    const starts = new Set<number>();
    for (let at = Date.parse(dinner); localTime(at, zone) !== '03:00'; at += minuteMs) {
      starts.add(businessDayStart(at, zone, threeAm));
      expect(at - Date.parse(dinner)).toBeLessThan(hours * 60 * minuteMs);
    }
    expect([...starts]).toEqual([began]);
  }
});
