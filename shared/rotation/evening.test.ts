// Simulated evenings: how far apart the covers of four servers end, by our turns and by plain round robin. One party in
// four sits where it asked to, whoever's turn it is, as in a real room.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import { sectionOf, sittingOf } from '#shared/testing/service-rows.ts';
import { nextServer } from './next-server.ts';
import { loadsOf } from './server-load.ts';

const minute = 60_000;
const opening = Date.UTC(2026, 4, 8, 17);
const everybody = ['ana', 'ben', 'caro', 'dev'];
const partySizes = [1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 6, 8];

interface Arrival {
  readonly covers: number;
  readonly afterMinutes: number;
  readonly stayMinutes: number;
  /** Whose section the guests ask for. */
  readonly wish: string | null;
}

const arrival: fc.Arbitrary<Arrival> = fc.record({
  covers: fc.constantFrom(...partySizes),
  afterMinutes: fc.integer({ min: 1, max: 7 }),
  stayMinutes: fc.integer({ min: 45, max: 110 }),
  wish: fc.oneof(
    { arbitrary: fc.constant(null), weight: 3 },
    { arbitrary: fc.constantFrom(...everybody), weight: 1 },
  ),
});

interface Turn {
  readonly now: number;
  readonly seatings: readonly Seating[];
  readonly onDuty: readonly string[];
  readonly number: number;
}

type Rule = (turn: Turn) => string;

const ours: Rule = ({ now, seatings, onDuty }) => {
  const sections = onDuty.map((serverId, at) => sectionOf(at + 1, serverId));
  const loads = loadsOf({ sections, servers: [], seatings }, opening);
  return must(nextServer(loads, { now, doubleSeatMinutes: 10 }), 'somebody is on duty').serverId;
};

const roundRobin: Rule = ({ number, onDuty }) => must(onDuty[number % onDuty.length], 'somebody is on duty');

/** `lateFrom`: before it the last of the servers has no section yet. */
function evening(arrivals: readonly Arrival[], rule: Rule, lateFrom = 0): readonly Seating[] {
  const seatings: Seating[] = [];
  let now = opening;
  for (const [number, { covers, afterMinutes, stayMinutes, wish }] of arrivals.entries()) {
    now += afterMinutes * minute;
    const onDuty = number < lateFrom ? everybody.slice(0, -1) : everybody;
    const wished = wish !== null && onDuty.includes(wish) ? wish : null;
    const serverId = wished ?? rule({ now, seatings, onDuty, number });
    const clearedAt = now + stayMinutes * minute;
    seatings.push(sittingOf(number + 1, serverId, { covers, seatedAt: now, clearedAt }));
  }
  return seatings;
}

function spreadOf(seatings: readonly Seating[]): number {
  const loads = loadsOf({ sections: [], servers: [], seatings }, opening);
  const covers = everybody.map((id) => loads.find(({ serverId }) => serverId === id)?.coversTonight ?? 0);
  return Math.max(...covers) - Math.min(...covers);
}

const evenings = fc.sample(fc.array(arrival, { minLength: 48, maxLength: 64 }), { numRuns: 200, seed: 7 });
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const spreads = (rule: Rule, lateFrom?: number): readonly number[] =>
  evenings.map((arrivals) => spreadOf(evening(arrivals, rule, lateFrom)));

test('covers end close together: within one large party, and far closer than by round robin', () => {
  const [balanced, inTurn] = [spreads(ours), spreads(roundRobin)];
  expect(mean(balanced)).toBeLessThan(Math.max(...partySizes));
  expect(mean(balanced)).toBeLessThan(mean(inTurn) / 2);
});

test('who comes on after a third of the evening catches up', () => {
  const [balanced, inTurn] = [spreads(ours, 18), spreads(roundRobin, 18)];
  expect(mean(balanced)).toBeLessThan(mean(inTurn) / 2);
});
