import { describe, expect, it } from 'vitest';
import { type FinishedQuote, scoreboardOf } from './scoreboard.ts';

const quote = (quotedAt: number, wait: number, more: Partial<FinishedQuote> = {}): FinishedQuote => ({
  quotedAt,
  endedAt: quotedAt + wait,
  ended: 'seated',
  size: 2,
  hour: 19,
  host: 'Ana',
  p50: 20,
  promised: 30,
  ...more,
});

describe('the scoreboard', () => {
  it('says how far quotes were off, and how many were kept', () => {
    const { all } = scoreboardOf([quote(0, 18), quote(1, 28), quote(2, 20), quote(3, 40)]);
    expect(all).toMatchObject({ seated: 4, error: 7.5, withinFive: 0.5, kept: 0.75, bias: -6.5 });
  });

  it('counts who left after the promise as not kept, and who left before it not at all', () => {
    const { all } = scoreboardOf([
      quote(0, 20),
      quote(1, 35, { ended: 'left' }),
      quote(2, 10, { ended: 'left' }),
    ]);
    expect(all).toMatchObject({ seated: 1, kept: 0.5, error: 0 });
  });

  it('is set beside the average of the last ten waits known at the time', () => {
    const { all } = scoreboardOf([quote(0, 10), quote(0, 30), quote(40, 26)]);
    expect(all.lastTenError).toBe(6);
    const many = Array.from({ length: 20 }, (_, index) => quote(index, index < 10 ? 100 : 10));
    expect(scoreboardOf([...many, quote(29.5, 25)]).all.lastTenError).toBe(15);
  });

  it('is split by size, hour and host', () => {
    const board = scoreboardOf([quote(0, 20), quote(1, 30, { size: 7, hour: 20, host: null })]);
    expect([...board.bySize.keys()]).toEqual(['1-2', '7+']);
    expect(board.byHour.get(20)?.error).toBe(10);
    expect(board.byHost.get(null)?.seated).toBe(1);
  });

  it('says nothing of nobody', () => {
    expect(scoreboardOf([]).all).toEqual({
      seated: 0,
      error: null,
      withinFive: null,
      kept: null,
      bias: null,
      lastTenError: null,
    });
  });
});
