import { describe, expect, it } from 'vitest';
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { twoEachAndFifteen } from './ahead.ts';
import { createLedger } from './ledger.ts';
import { type Moment, momentOf } from './moment.ts';
import { queueLength } from './queue-length.ts';
import { averageOfLastTen, headOfLine, lastOfSameSize } from './recent.ts';
import { withRange } from './with-range.ts';

const lines: readonly HouseLine[] = [
  {
    type: 'house',
    tables: [
      { id: '1', seats: 2 },
      { id: '2', seats: 4 },
    ],
    joins: [],
  },
  { type: 'night', date: '2026-03-06', opens: 0, closes: 300 },
  { type: 'join', at: 10, party: 'p1', size: 2 },
  { type: 'seat', at: 10, party: 'p1', tables: ['1'] },
  { type: 'join', at: 12, party: 'p2', size: 2 },
  { type: 'join', at: 14, party: 'p3', size: 4 },
  { type: 'join', at: 20, party: 'p4', size: 2, eta: 35 },
  { type: 'quote', at: 20, party: 'p4' },
];

function lastMoment(): Moment {
  const ledger = createLedger();
  const events = lines.map((line) => ledger.read(line));
  const asked = events.at(-1);
  if (asked?.kind !== 'asked') throw new Error('the last line asks');
  return momentOf(ledger, { who: asked.who, at: asked.at, day: 4 });
}

describe('the simple estimators', () => {
  const moment = lastMoment();

  it('see who is ahead, who of them is alike, and the tables', () => {
    expect(moment).toMatchObject({ ahead: 2, aheadAlike: 1, aheadLarger: 1, headWaited: 8, lead: 15 });
    expect(moment).toMatchObject({ freeFitting: 1, occupiedFitting: 1, longestElapsed: 10, tablesOfBand: 1 });
  });

  it('answer as they are described', () => {
    expect(twoEachAndFifteen().estimate(moment)).toBe(19);
    expect(headOfLine().estimate(moment)).toBe(8);
    expect(queueLength().estimate(moment)).toBe(2 * 59);
    const [mean, last] = [averageOfLastTen(), lastOfSameSize()];
    for (const wait of [10, 30]) {
      mean.learn({ moment, at: 60, wait });
      last.learn({ moment, at: 60, wait });
    }
    expect(mean.estimate(moment)).toBe(20);
    expect(last.estimate(moment)).toBe(30);
  });

  it('get an upper quote that four in five of their last misses kept', () => {
    const estimator = withRange(twoEachAndFifteen());
    for (let miss = 1; miss <= 100; miss += 1) {
      const quoted = estimator.quote(moment);
      estimator.learn({ moment, at: 60, wait: quoted.p50 + miss }, quoted);
    }
    expect(estimator.quote(moment).p80 - 19).toBeCloseTo(80, 0);
  });

  it('never say that a party that phoned ahead is seated before it is here', () => {
    expect(withRange(headOfLine()).quote(moment).p50).toBe(15);
  });
});
