import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RotationMoment, seatWarning, wasJustSeated } from './double-seat.ts';
import { nextServer, turnsOf, weightOf } from './next-server.ts';
import type { ServerLoad } from './server-load.ts';

const minute = 60_000;
const now = Date.UTC(2026, 4, 8, 19, 30);
const moment: RotationMoment = { now, doubleSeatMinutes: 10 };

const load = (serverId: string, part: Partial<ServerLoad> = {}): ServerLoad => ({
  serverId,
  sectionIds: ['window'],
  partiesNow: 0,
  coversNow: 0,
  tablesTonight: 0,
  coversTonight: 0,
  lastSeatedAt: null,
  isCut: false,
  ...part,
});

const had = (tablesTonight: number, coversTonight: number, minutesAgo: number): Partial<ServerLoad> => ({
  tablesTonight,
  coversTonight,
  lastSeatedAt: now - minutesAgo * minute,
});

describe('whose turn it is, and why', () => {
  test.each([
    [
      'two tables fewer tonight',
      [load('ana', had(3, 12, 30)), load('ben', had(5, 14, 40))],
      { serverId: 'ana', reason: { kind: 'fewer-tables', than: 'ben', by: 2 } },
    ],
    [
      'as many tables, three covers fewer',
      [load('ana', had(3, 12, 30)), load('ben', had(3, 9, 15))],
      { serverId: 'ben', reason: { kind: 'fewer-covers', than: 'ana', by: 3 } },
    ],
    [
      'the lighter one has just got a party',
      [load('ana', had(3, 12, 30)), load('ben', had(2, 4, 4))],
      { serverId: 'ana', reason: { kind: 'other-just-seated', than: 'ben', minutes: 4 } },
    ],
    [
      'the lighter one has just got a party, and a third is free with more',
      [load('ana', had(3, 12, 30)), load('ben', had(2, 4, 4)), load('caro', had(6, 20, 20))],
      { serverId: 'ana', reason: { kind: 'other-just-seated', than: 'ben', minutes: 4 } },
    ],
    [
      'the same evening, seated longest ago',
      [load('ana', had(3, 12, 30)), load('ben', had(3, 12, 41))],
      { serverId: 'ben', reason: { kind: 'seated-longest-ago', than: 'ana', minutes: 41 } },
    ],
    [
      'before the first party',
      [load('ana'), load('ben')],
      { serverId: 'ana', reason: { kind: 'level', than: 'ben' } },
    ],
    [
      'everybody else is cut, or has no section',
      [load('ana', had(9, 40, 2)), load('ben', { isCut: true }), load('caro', { sectionIds: [] })],
      { serverId: 'ana', reason: { kind: 'only-one' } },
    ],
  ])('%s', (_why, loads, expected) => {
    expect(nextServer(loads, moment)).toEqual(expected);
  });

  test('nobody, when all are cut', () => {
    expect(nextServer([load('ana', { isCut: true })], moment)).toBeNull();
  });
});

describe('a second party within the time to themselves', () => {
  test('is warned of with the minutes, until the time is over', () => {
    const four = load('ana', had(1, 2, 4));
    expect(seatWarning(four, moment)).toEqual({ kind: 'just-seated', serverId: 'ana', minutes: 4 });
    expect(seatWarning(four, { ...moment, doubleSeatMinutes: 4 })).toBeNull();
    expect(seatWarning(load('ana'), moment)).toBeNull();
  });

  test('is never warned of where the restaurant wants none', () => {
    expect(seatWarning(load('ana', had(1, 2, 0)), { now, doubleSeatMinutes: 0 })).toBeNull();
  });

  test('who is cut is named as that', () => {
    const cut = load('ana', { ...had(1, 2, 4), isCut: true });
    expect(seatWarning(cut, moment)).toEqual({ kind: 'cut', serverId: 'ana' });
  });
});

const arbitraryLoad = fc
  .record({
    serverId: fc.constantFrom('ana', 'ben', 'caro', 'dev', 'eli'),
    sectionIds: fc.constantFrom([], ['window'], ['window', 'patio']),
    parties: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }),
    minutesAgo: fc.nat({ max: 90 }),
    isCut: fc.boolean(),
  })
  .map(({ serverId, sectionIds, parties, minutesAgo, isCut }) => {
    const covers = parties.reduce((sum, size) => sum + size, 0);
    const tonight = parties.length === 0 ? {} : had(parties.length, covers, minutesAgo);
    return load(serverId, { sectionIds, isCut, ...tonight });
  });
const arbitraryLoads = fc.uniqueArray(arbitraryLoad, { selector: ({ serverId }) => serverId });

describe('always', () => {
  test('the order in which servers are listed changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLoads, (loads) => {
        expect(nextServer(loads.toReversed(), moment)).toEqual(nextServer(loads, moment));
      }),
    );
  });

  test('next takes parties, and nobody as free has had a lighter evening', () => {
    fc.assert(
      fc.property(arbitraryLoads, (loads) => {
        const [next, ...others] = turnsOf(loads, moment);
        if (next === undefined) return;
        expect(next.isCut).toBe(false);
        for (const other of others) {
          expect(wasJustSeated(next, moment) && !wasJustSeated(other, moment)).toBe(false);
          const isAsFree = wasJustSeated(next, moment) === wasJustSeated(other, moment);
          if (isAsFree) expect(weightOf(next)).toBeLessThanOrEqual(weightOf(other));
        }
      }),
    );
  });

  test('the reason is true of the two it compares', () => {
    fc.assert(
      fc.property(arbitraryLoads, (loads) => {
        const next = nextServer(loads, moment);
        if (next === null || next.reason.kind === 'only-one') return;
        const { reason } = next;
        const of = (id: string) => loads.find(({ serverId }) => serverId === id) ?? load(id);
        const [first, second] = [of(next.serverId), of(reason.than)];
        if (reason.kind === 'fewer-tables')
          expect(second.tablesTonight - first.tablesTonight).toBe(reason.by);
        if (reason.kind === 'fewer-covers')
          expect(second.coversTonight - first.coversTonight).toBe(reason.by);
        if ('by' in reason) expect(reason.by).toBeGreaterThan(0);
        if (reason.kind === 'other-just-seated') expect(reason.minutes).toBeLessThan(10);
      }),
    );
  });
});
