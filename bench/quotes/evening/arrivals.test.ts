import { describe, expect, it } from 'vitest';
import { mean } from '../score/mean.ts';
import { createStream } from '../stream.ts';
import { drawArrivals } from './arrivals.ts';
import { drawSize } from './party-size.ts';

const evenings = (day: number): readonly (readonly number[])[] =>
  Array.from({ length: 400 }, (_, night) =>
    drawArrivals({ peak: 33, day }, createStream('arrivals', day, night)),
  );

const anHour = (times: readonly (readonly number[])[], from: number): number =>
  mean(times.map((evening) => evening.filter((at) => at >= from && at < from + 60).length));

describe('arrivals', () => {
  it('reach the peak in the middle of a Friday and are fewer before and after', () => {
    const fridays = evenings(4);
    expect(anHour(fridays, 90) / (33 * 1.06)).toBeCloseTo(1, 1);
    expect(anHour(fridays, 0) / (33 * 1.06)).toBeCloseTo(0.67, 1);
    expect(anHour(fridays, 225) / (33 * 1.06)).toBeCloseTo(0.475, 1);
  });

  it('are about 55% as many on a Monday as on a Saturday', () => {
    const count = (day: number): number => mean(evenings(day).map(({ length }) => length));
    expect(count(0) / count(5)).toBeCloseTo(0.62 / 1.12, 1);
  });

  it('end at 21:45', () => {
    expect(Math.max(...evenings(5).flat())).toBeLessThan(285);
  });

  it('are parties of two for two in five, and larger ones come early', () => {
    const sizes = createStream('sizes');
    const share = (at: number, holds: (size: number) => boolean): number =>
      mean(Array.from({ length: 20_000 }, () => Number(holds(drawSize(at, sizes)))));
    expect(share(120, (size) => size === 2)).toBeCloseTo(0.42, 1);
    expect(share(30, (size) => size >= 5)).toBeGreaterThan(share(120, (size) => size >= 5) * 1.1);
  });
});
