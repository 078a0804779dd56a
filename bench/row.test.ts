import { expect, it } from 'vitest';
import { absolute, compared, medianOf } from './row.ts';

it('keeps the run in the middle, neither the best nor the worst, and how far the runs were apart', () => {
  const run = (value: number) => absolute({ name: 'key press', value, unit: 'ms', atMost: 50 });
  expect(medianOf([run(61), run(40), run(52)])).toMatchObject({
    ...{ value: 52, met: false, lowest: 40, highest: 61 },
  });
});

it('ranks a row that stands beside a floor by what its bar looks at', () => {
  const run = (value: number, floor: number) =>
    compared({ name: 'late', value, floor, unit: '%', judged: value - floor, bar: '', met: true });
  expect(medianOf([run(9, 9), run(1, 0), run(4, 2)])).toMatchObject({ value: 1, ratio: null });
});
