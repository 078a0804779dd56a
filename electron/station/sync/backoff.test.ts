import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs, nextPullMs } from './backoff.ts';

const full = (failures: number): number => backoffMs(failures, () => 1);

test('each failure doubles the wait, up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(full)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(full(10_000)).toBe(30_000);
});

test('stations that failed together do not come back together', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chance, (failures, at) => {
      const wait = backoffMs(failures, () => at);
      expect(wait).toBeGreaterThanOrEqual(full(failures) / 2);
      expect(wait).toBeLessThanOrEqual(full(failures));
      expect(nextPullMs(() => at)).toBeGreaterThanOrEqual(12_000);
      expect(nextPullMs(() => at)).toBeLessThanOrEqual(18_000);
    }),
  );
  const waits = new Set(Array.from({ length: 100 }, (_, station) => backoffMs(6, () => station / 100)));
  expect(waits.size).toBe(100);
});
