import { describe, expect, it } from 'vitest';
import { mean } from './score/mean.ts';
import { quantile } from './score/quantile.ts';
import { createStream, nightStreams } from './stream.ts';

const many = 20_000;
const drawn = (draw: () => number): readonly number[] => Array.from({ length: many }, draw);

describe('a stream', () => {
  it('draws the same for the same words and other things for others', () => {
    const ten = (purpose: string): readonly number[] => {
      const { uniform } = nightStreams('s', 'casual30', 4)(purpose);
      return Array.from({ length: 10 }, uniform);
    };
    expect(ten('meals')).toEqual(ten('meals'));
    expect(ten('meals')).not.toEqual(ten('sizes'));
  });

  it('draws normal, exponential and Poisson figures with the mean and spread asked for', () => {
    const stream = createStream('moments');
    const normals = drawn(() => stream.normal(3, 8));
    expect(mean(normals)).toBeCloseTo(3, 0);
    expect(quantile(normals, 0.8413) - mean(normals)).toBeCloseTo(8, 0);
    expect(mean(drawn(() => stream.exponential(8)))).toBeCloseTo(8, 0);
    expect(mean(drawn(() => stream.poisson(6)))).toBeCloseTo(6, 0);
    expect(
      quantile(
        drawn(() => stream.logNormal(0, 0.25)),
        0.5,
      ),
    ).toBeCloseTo(1, 1);
  });
});
