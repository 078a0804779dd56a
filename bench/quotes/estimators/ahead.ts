// (a) a running constant for each party ahead, and (a2) two minutes a party and fifteen more.
import { type PointEstimator, pointEstimator } from './estimator.ts';

const forgets = 0.998;
const firstGuess = 5;

export function perPartyAhead(): PointEstimator {
  let waits = 10 * firstGuess;
  let places = 10;
  return pointEstimator({
    name: 'a',
    estimate: ({ ahead }) => (waits / places) * (ahead + 1),
    learn: ({ moment, wait }) => {
      waits = waits * forgets + wait;
      places = places * forgets + moment.ahead + 1;
    },
  });
}

export const twoEachAndFifteen = (): PointEstimator =>
  pointEstimator({ name: 'a2', estimate: ({ ahead }) => 2 * ahead + 15 });
