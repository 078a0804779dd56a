import { describe, expect, it } from 'vitest';
import type { ScoredQuote } from '../run/job.ts';
import { liveMetrics } from './live-metrics.ts';
import { metricsOf } from './metrics.ts';

const quote = (ending: Pick<ScoredQuote, 'wait' | 'leftAfter'>, p50: number, p80: number): ScoredQuote => ({
  ...{ night: 0, at: 100, size: 2, ahead: 3, ranges: { f: { p20: 0, p50, p80 } } },
  ...ending,
});
const seated = (wait: number, p50: number, p80: number): ScoredQuote =>
  quote({ wait, leftAfter: null }, p50, p80);
const left = (leftAfter: number, p50: number, p80: number): ScoredQuote =>
  quote({ wait: null, leftAfter }, p50, p80);

describe('the metrics of an estimator', () => {
  const metrics = metricsOf([seated(10, 12, 15), seated(20, 16, 18), seated(30, 40, 45)], 'f');

  it('count how far the middle quote was off, and to which side', () => {
    expect(metrics.n).toBe(3);
    expect(metrics.mae).toBeCloseTo((2 + 4 + 10) / 3);
    expect(metrics.medianAe).toBe(4);
    expect(metrics.bias).toBeCloseTo((2 - 4 + 10) / 3);
    expect(metrics.within5).toBeCloseTo(2 / 3);
    expect(metrics.within10).toBe(1);
  });

  it('count who was seated by the upper quote and what the upper quote cost', () => {
    expect(metrics.coverage).toBeCloseTo(2 / 3);
    expect(metrics.padding).toBeCloseTo((3 + 2 + 5) / 3);
    expect(metrics.pinball80).toBeCloseTo((0.2 * 5 + 0.8 * 2 + 0.2 * 15) / 3);
  });

  it('count a party that left after its upper quote as a miss, and one that left before not at all', () => {
    const walkedOff = metricsOf([seated(10, 12, 15), left(20, 12, 15), left(5, 12, 15)], 'f');
    expect(walkedOff.n).toBe(1);
    expect(walkedOff.coverage).toBe(1);
    expect(walkedOff.censoredCoverage).toBe(0.5);
  });

  it('ignore quotes an estimator did not give', () => {
    expect(metricsOf([seated(10, 12, 15)], 'g').n).toBe(0);
  });
});

describe('the live metrics', () => {
  it('set a new look beside what the first quote has left', () => {
    const range = { p20: 1, p50: 8, p80: 9 };
    const [first, , , , , all] = liveMetrics([
      { since: 5, remaining: 10, countdown: 4, range },
      { since: 25, remaining: 6, countdown: 0, range },
    ]);
    expect(first).toMatchObject({ n: 1, countdownMae: 6, liveMae: 2, coverage: 0 });
    expect(all).toMatchObject({ n: 2, countdownMae: 6, liveMae: 2, liveWithin5: 1, coverage: 0.5 });
  });
});
