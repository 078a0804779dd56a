import { describe, expect, it } from 'vitest';
import { mean } from '../score/mean.ts';
import { createStream } from '../stream.ts';
import { fitBoostedTrees } from './boosted-trees.ts';

const target = ([left = 0, right = 0]: readonly number[]): number =>
  20 + (left > 0.5 ? 15 : 0) + 10 * right * (left > 0.5 ? 1 : -1);

const examples = (seed: string, count: number) => {
  const stream = createStream('trees', seed);
  return Array.from({ length: count }, () => {
    const features = [stream.uniform(), stream.uniform(), stream.uniform()];
    return { features, value: target(features) };
  });
};

describe('boosted trees', () => {
  it('learn a function with a step and an interaction, on examples they have not seen', () => {
    const learned = examples('learn', 2000);
    const trees = fitBoostedTrees(
      learned.map(({ features }) => features),
      learned.map(({ value }) => value),
    );
    const misses = examples('try', 500).map(({ features, value }) =>
      Math.abs(trees.predict(features) - value),
    );
    expect(mean(misses)).toBeLessThan(0.5);
  });

  it('follow the median, not a few wild examples', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 10 === 0 ? 500 : 20));
    const trees = fitBoostedTrees(
      values.map(() => [1]),
      values,
    );
    expect(trees.predict([1])).toBeCloseTo(20, 0);
  });
});
