import { expect, test } from 'vitest';
import { sectionOf, sittingOf } from '#shared/testing/service-rows.ts';
import { isOnDuty, loadsOf, minutesSinceSeated, type ServiceRows } from './server-load.ts';

const minute = 60_000;
const dayStart = Date.UTC(2026, 4, 8, 7);
const at = (hour: number, minutes = 0) => Date.UTC(2026, 4, 8, hour, minutes);
const rows = (part: Partial<ServiceRows>): ServiceRows => ({
  sections: [],
  servers: [],
  seatings: [],
  ...part,
});

test('counts who sits now and everybody of tonight, and when the last sat down', () => {
  const seatings = [
    sittingOf(1, 'ana', { covers: 4, seatedAt: at(18), clearedAt: at(19, 10) }),
    sittingOf(2, 'ana', { covers: 2, seatedAt: at(19) }),
    sittingOf(3, 'ana', { covers: 6, seatedAt: at(18, 40) }),
    sittingOf(4, 'ben', { covers: 3, seatedAt: at(19, 5) }),
  ];
  const [ana, ben] = loadsOf(rows({ sections: [sectionOf(1, 'ana')], seatings }), dayStart);
  expect(ana).toMatchObject({ partiesNow: 2, coversNow: 8, tablesTonight: 3, coversTonight: 12 });
  expect(ana && minutesSinceSeated(ana, at(19, 30))).toBe(30);
  expect(ben).toMatchObject({ sectionIds: [], partiesNow: 1, coversTonight: 3 });
});

test('yesterday does not count; a party that sat down before the day began and still sits does', () => {
  const seatings = [
    sittingOf(1, 'ana', { covers: 4, seatedAt: dayStart - 200 * minute, clearedAt: dayStart - minute }),
    sittingOf(2, 'ana', { covers: 2, seatedAt: dayStart - 60 * minute }),
  ];
  expect(loadsOf(rows({ seatings }), dayStart)).toMatchObject([{ tablesTonight: 1, coversTonight: 2 }]);
});

test('a cut counts for the night it was made in', () => {
  const sections = [sectionOf(1, 'ana'), sectionOf(2, 'ben')];
  const servers = [
    { id: 'ana', cutAt: dayStart + minute, removed: false },
    { id: 'ben', cutAt: dayStart - minute, removed: false },
  ];
  expect(loadsOf(rows({ sections, servers }), dayStart)).toMatchObject([
    { serverId: 'ana', isCut: true },
    { serverId: 'ben', isCut: false },
  ]);
});

test('on duty is who has a section or still looks after somebody', () => {
  const seatings = [
    sittingOf(1, 'gone home', { covers: 4, seatedAt: at(18), clearedAt: at(19) }),
    sittingOf(2, 'last table', { covers: 4, seatedAt: at(18) }),
  ];
  const sections = [sectionOf(1, 'ana'), { ...sectionOf(2, 'zoe'), removed: true }];
  const onDuty = loadsOf(rows({ sections, seatings }), dayStart).filter(isOnDuty);
  expect(onDuty.map(({ serverId }) => serverId)).toEqual(['ana', 'last table']);
});

test('a seating nobody serves, and one that was taken back, count for nobody', () => {
  const taken = { ...sittingOf(1, 'ana', { covers: 4, seatedAt: at(18) }), removed: true };
  const seatings = [taken, sittingOf(2, null, { covers: 4, seatedAt: at(18) })];
  expect(loadsOf(rows({ seatings }), dayStart)).toEqual([]);
});
