import { describe, expect, it } from 'vitest';
import { type HouseLine, parseHouseLine } from '#shared/quoting/house-line.ts';
import { configs } from '../house/config.ts';
import type { Job } from '../run/job.ts';
import { configOf, nightsOf, writtenNights } from '../run/job-lines.ts';
import { mean } from '../score/mean.ts';
import { planNight } from './night-plan.ts';
import { playEvening } from './play-evening.ts';

const job: Job = {
  ...{ seed: 'lines', config: 'casual30', firstDay: 0, nights: 14, live: false, priorFactor: 1 },
};
const plan = planNight('lines', { config: configOf(job), index: 4, firstDay: 0 });
const once = { asksAgainEvery: null };
const lines = [...nightsOf(job)].flatMap((night) => night.lines);

const of = <Type extends HouseLine['type']>(type: Type): readonly Extract<HouseLine, { type: Type }>[] =>
  lines.filter((line): line is Extract<HouseLine, { type: Type }> => line.type === type);

describe('an evening', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(writtenNights({ ...job, nights: 2 })).toBe(writtenNights({ ...job, nights: 2 }));
    expect(writtenNights({ ...job, nights: 2 })).not.toBe(
      writtenNights({ ...job, nights: 2, seed: 'other' }),
    );
  });

  it('is the same but for its checks when checks are drawn', () => {
    const { night } = plan;
    const marked = planNight('lines', { ...night, config: { ...night.config, checks: 0.7 } });
    const told = playEvening(marked, once);
    expect(told.filter(({ type }) => type === 'check').length).toBeGreaterThan(10);
    expect(told.filter(({ type }) => type !== 'check')).toEqual(playEvening(plan, once));
  });

  it('has the same guests and the same book under another host', () => {
    const { night } = plan;
    const strict = planNight('lines', { ...night, config: { ...night.config, host: { kind: 'strict' } } });
    expect(strict.walkIns).toEqual(plan.walkIns);
    expect(strict.bookings).toEqual(plan.bookings);
    expect(playEvening(strict, once)).not.toEqual(playEvening(plan, once));
  });

  it('asking again and again changes nothing that happens', () => {
    const again = playEvening(plan, { asksAgainEvery: 5 });
    const withoutQuotes = (told: readonly HouseLine[]) => told.filter(({ type }) => type !== 'quote');
    expect(withoutQuotes(again)).toEqual(withoutQuotes(playEvening(plan, once)));
    expect(again.length).toBeGreaterThan(playEvening(plan, once).length);
  });

  it.each(configs.map(({ name }) => name))('of %s is told in lines that replay reads', (config) => {
    const written = writtenNights({ ...job, config, nights: 3 })
      .trimEnd()
      .split('\n');
    for (const line of written) expect(parseHouseLine(line), line).toMatchObject({ ok: true });
  });

  it('never goes back in time within a night', () => {
    for (const night of nightsOf(job)) {
      const times = night.lines.flatMap((line) => ('at' in line && line.type !== 'booking' ? [line.at] : []));
      expect(times).toEqual(times.toSorted((left, right) => left - right));
    }
  });

  it('gives no table to two parties at once and ends with an empty room', () => {
    for (const night of nightsOf(job)) expect([...tablesLeftTaken(night.lines)]).toEqual([]);
  });

  it('seats most parties that wait after about twenty minutes', () => {
    const quoted = new Map(of('quote').map(({ party, at }) => [party, at]));
    expect(quoted.size).toBeGreaterThan(0);
    const waits = [...nightsOf(job)].flatMap(waitsOf);
    expect(mean(waits)).toBeGreaterThan(15);
    expect(mean(waits)).toBeLessThan(28);
  });

  it('clears nine tables in ten within six minutes', () => {
    const cleared = [...nightsOf(job)].flatMap(bussingOf);
    expect(mean(cleared.map((minutes) => Number(minutes <= 6)))).toBeCloseTo(0.9, 1);
    expect(Math.min(...cleared)).toBeGreaterThan(1.9);
    expect(Math.max(...cleared)).toBeLessThan(14.1);
  });

  it('has about six bookings a night, some of whom never come', () => {
    expect(of('booking').length / 14).toBeGreaterThan(4);
    expect(of('booking').length / 14).toBeLessThan(8);
  });
});

/** Fails when a table is taken twice; gives back the tables still taken at the end. */
function tablesLeftTaken(night: readonly HouseLine[]): ReadonlySet<string> {
  const taken = new Map<string, string>();
  const called = new Map<string, readonly string[]>();
  for (const line of night) {
    if (line.type === 'call' || line.type === 'seat')
      for (const table of line.tables) {
        expect([undefined, line.party]).toContain(taken.get(table));
        taken.set(table, line.party);
      }
    if (line.type === 'call') called.set(line.party, line.tables);
    if (line.type === 'ready') for (const table of line.tables) taken.delete(table);
    if (line.type === 'noshow') for (const table of called.get(line.party) ?? []) taken.delete(table);
  }
  return new Set(taken.keys());
}

function waitsOf({ lines: night }: { readonly lines: readonly HouseLine[] }): readonly number[] {
  const asked = new Map(
    night.flatMap((line) => (line.type === 'quote' ? [[line.party, line.at] as const] : [])),
  );
  return night.flatMap((line) => {
    const at = line.type === 'seat' ? asked.get(line.party) : undefined;
    return line.type === 'seat' && at !== undefined ? [line.at - at] : [];
  });
}

function bussingOf({ lines: night }: { readonly lines: readonly HouseLine[] }): readonly number[] {
  const left = new Map<string, number>();
  return night.flatMap((line) => {
    if (line.type === 'vacate') for (const table of line.tables) left.set(table, line.at);
    if (line.type !== 'ready') return [];
    return line.tables.flatMap((table) => {
      const at = left.get(table);
      return at === undefined ? [] : [line.at - at];
    });
  });
}
