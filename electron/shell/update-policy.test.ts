import { expect, test } from 'vitest';
import { mayInstallUpdate, type UpdateMoment } from './update-policy.ts';

/** Open 12:00–15:00 on Sundays and 18:00–01:00 on Fridays, in Lagos (one hour ahead of UTC, all year). */
const service = {
  openParties: 0,
  timeZone: 'Africa/Lagos',
  hours: [
    { weekday: 7, fromMinute: 12 * 60, toMinute: 15 * 60 },
    { weekday: 5, fromMinute: 18 * 60, toMinute: 25 * 60 },
  ],
};

/** 2026-11-16 is a Monday. */
function at(day: number, time: string, rest: Partial<UpdateMoment> = {}) {
  const now = Date.parse(`2026-11-${15 + day}T${time}:00+01:00`);
  return mayInstallUpdate({ now, service, idleMs: 3_600_000, asked: false, ...rest });
}

test('outside service, with nobody in the house or at the screen, it may', () => {
  expect(at(1, '10:00')).toEqual({ allowed: true });
  expect(at(5, '16:59')).toEqual({ allowed: true });
  expect(at(6, '02:00')).toEqual({ allowed: true });
  expect(at(7, '16:00')).toEqual({ allowed: true });
});

test.each([
  [5, '17:00'],
  [5, '19:30'],
  [6, '00:30'],
  [6, '01:59'],
  [7, '11:00'],
  [7, '15:59'],
])('weekday %i at %s is service, or an hour from it', (day, time) => {
  expect(at(day, time)).toEqual({ allowed: false, why: 'service-hours' });
  expect(at(day, time, { asked: true })).toEqual({ allowed: false, why: 'service-hours' });
});

test('service over Sunday midnight reaches into Monday', () => {
  const late = { ...service, hours: [{ weekday: 7, fromMinute: 20 * 60, toMinute: 26 * 60 }] };
  expect(at(1, '01:30', { service: late })).toEqual({ allowed: false, why: 'service-hours' });
  expect(at(1, '03:00', { service: late })).toEqual({ allowed: true });
});

test('a party in the house holds it back at any hour, also when asked', () => {
  const busy = { ...service, openParties: 1 };
  expect(at(1, '10:00', { service: busy, asked: true })).toEqual({ allowed: false, why: 'parties-open' });
});

test('somebody at the screen holds it back, unless it is they who ask', () => {
  expect(at(1, '10:00', { idleMs: 1_000 })).toEqual({ allowed: false, why: 'in-use' });
  expect(at(1, '10:00', { idleMs: 1_000, asked: true })).toEqual({ allowed: true });
});

test('without a running station nobody knows, so it waits', () => {
  expect(at(1, '04:00', { service: undefined })).toEqual({ allowed: false, why: 'service-unknown' });
});

test('a restaurant without hours is updated in the small hours only', () => {
  const always = { ...service, hours: [] };
  expect(at(1, '04:00', { service: always })).toEqual({ allowed: true });
  expect(at(1, '02:59', { service: always }).allowed).toBe(false);
  expect(at(1, '14:00', { service: always }).allowed).toBe(false);
});
