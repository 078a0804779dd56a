// Cloud, station and screen agree on what a time zone is.
import { expect, test } from 'vitest';
import { isTimeZone, knownZone } from './time-zone.ts';

test('every zone a form offers is one, and UTC', () => {
  for (const name of ['UTC', ...Intl.supportedValuesOf('timeZone')])
    expect(isTimeZone(name), name).toBe(true);
});

test.each(['', 'Mars/Olympus', '+02:00', 'Europe/', ' '])('%j is none and counts as UTC', (name) => {
  expect(isTimeZone(name)).toBe(false);
  expect(knownZone(name)).toBe('UTC');
});
