import { describe, expect, it } from 'vitest';
import type { Range } from '../estimators/estimator.ts';
import type { Job, JobResult, ScoredQuote } from '../run/job.ts';
import { barsOf } from './bars.ts';
import { reportOf } from './report.ts';
import { printedReport } from './tables.ts';

const job: Job = {
  ...{ seed: 's', config: 'casual30', firstDay: 0, nights: null, live: true, priorFactor: 1 },
};
const speed = { p50Ms: 0.4, p95Ms: 0.6 };
const around = (p50: number): Range => ({ p20: p50 - 5, p50, p80: p50 + 5 });

/** A hundred waits of 20 minutes, quoted by everyone; the engine's misses are those given. */
function resultWith(missOf: (quote: number) => number, others = 10): JobResult {
  const quotes = Array.from({ length: 100 }, (_, quote): ScoredQuote => {
    const rest = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'g', 'oracle'].map((name) => [name, around(20 + others)]),
    );
    const ranges = { ...rest, f: around(20 + missOf(quote)) };
    return { night: 0, at: 100, size: 2, ahead: 3, wait: 20, leftAfter: null, ranges };
  });
  const live = [{ since: 5, remaining: 15, countdown: 20, range: around(16) }];
  return { job, quotes, live, tookMs: 1 };
}

const missedBars = (result: JobResult, isSameTwice = true): readonly string[] =>
  barsOf(reportOf({ seeds: 'test', results: [result], speed, isSameTwice }))
    .filter(({ isMet }) => !isMet)
    .map(({ name }) => name);

const oneInFiveLate = (quote: number): number => (quote % 5 === 0 ? -6 : 2);

describe('the bars', () => {
  it('are all met by an engine that is good enough', () => {
    expect(missedBars(resultWith(oneInFiveLate))).toEqual([]);
  });

  it('name each that was missed', () => {
    const missed = missedBars(resultWith(() => 9));
    expect(missed).toContain('casual30 MAE');
    expect(missed).toContain('casual30 abs bias');
    expect(missed).toContain('casual30 within 5 min');
    expect(missed).toContain('casual30 P80 coverage');
    expect(missed).toContain('casual30 MAE to best of a, b, c, d');
    expect(missed).not.toContain('live MAE to countdown MAE');
  });

  it('want the same seed to give the same twice', () => {
    expect(missedBars(resultWith(oneInFiveLate), false)).toEqual(['same seed twice']);
  });

  it('are printed with what was measured', () => {
    const report = reportOf({
      seeds: 'test',
      results: [resultWith(oneInFiveLate)],
      speed,
      isSameTwice: true,
    });
    const printed = printedReport(report, barsOf(report));
    expect(printed).toMatch(/casual30, test seeds: 100 quotes, mean wait 20\.0 min/);
    expect(printed).toMatch(/\| casual30 MAE +\| +2\.800 \| +<= 5\.6 \| yes \|/);
  });
});
