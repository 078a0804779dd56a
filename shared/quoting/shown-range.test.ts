import { describe, expect, it, test } from 'vitest';
import type { QuoteDisplay } from '#shared/settings/settings.ts';
import { reviewPromise } from './promise.ts';
import { shownRange } from './shown-range.ts';

const quote = (p20: number, p50: number, p80: number) => ({ p20, p50, p80, p90: p80 + 5 });
const showing = { display: 'careful', untilClosing: 200, outcomes: 100 } as const;
const range = (p20: number, p80: number, display: QuoteDisplay = 'careful') => {
  const { low, high } = shownRange(quote(p20, (p20 + p80) / 2, p80), { ...showing, display });
  return [low, high];
};

describe('a shown quote', () => {
  it('is rounded outwards, or as the restaurant set it', () => {
    expect(range(23, 31)).toEqual([20, 35]);
    expect(range(23, 31, 'even')).toEqual([25, 35]);
    expect(range(23, 31, 'tight')).toEqual([25, 30]);
  });

  it('is about five minutes when it is nearly nothing', () => {
    expect(range(0, 3)).toEqual([0, 5]);
    expect(range(0, 1, 'tight')).toEqual([0, 5]);
  });

  it('goes in steps of ten beyond the hour', () => {
    expect(range(57, 73)).toEqual([55, 80]);
    expect(range(71, 91)).toEqual([70, 100]);
    expect(range(62, 64, 'tight')).toEqual([60, 60]);
  });

  it('never passes closing', () => {
    const shown = shownRange(quote(30, 45, 58), { ...showing, untilClosing: 47 });
    expect(shown).toMatchObject({ low: 30, high: 47 });
  });

  it('is not cut short once the house serves after hours', () => {
    expect(shownRange(quote(39, 60, 82), { ...showing, untilClosing: -20 })).toMatchObject({
      low: 35,
      high: 90,
    });
  });

  it('says when it is rough', () => {
    expect(shownRange(quote(10, 20, 30), showing).isRough).toBe(false);
    expect(shownRange(quote(10, 30, 46), showing).isRough).toBe(true);
    expect(shownRange(quote(10, 20, 30), { ...showing, outcomes: 7 }).isRough).toBe(true);
  });
});

test('a promise is said again only when it moves far', () => {
  expect(reviewPromise(135, 140)).toBe('keep');
  expect(reviewPromise(135, 141)).toBe('later');
  expect(reviewPromise(135, 125)).toBe('keep');
  expect(reviewPromise(135, 124)).toBe('earlier');
});
