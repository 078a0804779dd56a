// How many people come together. Before 18:10 larger parties are a quarter likelier.
import type { Stream } from '../stream.ts';

const shares = [0.05, 0.42, 0.14, 0.2, 0.07, 0.06, 0.02, 0.025, 0.005, 0.01] as const;
const earlyUntil = 70;
const larger = 5;

const weightsAt = (at: number): readonly number[] =>
  shares.map((share, index) => (at < earlyUntil && index + 1 >= larger ? share * 1.25 : share));

export function drawSize(at: number, stream: Stream): number {
  const weights = weightsAt(at);
  let left = stream.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? weights.length : found + 1;
}
