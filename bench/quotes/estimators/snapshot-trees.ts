// (g) Boosted trees over the snapshot a quote is made from, refitted every ten nights; before there is a model (d)
// answers for it.
import { type BoostedTrees, fitBoostedTrees } from '../trees/boosted-trees.ts';
import { perPartyAhead } from './ahead.ts';
import { type PointEstimator, pointEstimator } from './estimator.ts';
import type { Moment } from './moment.ts';
import { queueLength } from './queue-length.ts';
import { averageOfLastTen, lastOfSameSize } from './recent.ts';

const firstFitAfter = 14;
const refitsEvery = 10;
const fewestExamples = 100;

const snapshot = (moment: Moment): readonly number[] => [
  ...[moment.at, moment.day, moment.size, moment.lead, moment.ahead, moment.aheadAlike, moment.aheadLarger],
  ...[moment.headWaited ?? 0, moment.free, moment.freeFitting, moment.dirty, moment.occupiedFitting],
  ...[moment.meanElapsed, moment.longestElapsed, moment.longSitting, moment.newlySeated, moment.tablesOfBand],
];

export function snapshotTrees(): PointEstimator {
  const parts = [perPartyAhead(), averageOfLastTen(), lastOfSameSize(), queueLength()];
  const examples: { readonly features: readonly number[]; readonly wait: number }[] = [];
  const asked = new Map<Moment, readonly number[]>();
  let nights = 0;
  let model: BoostedTrees | null = null;
  const featuresOf = (moment: Moment): readonly number[] => [
    ...snapshot(moment),
    ...parts.map((part) => part.estimate(moment)),
  ];
  return pointEstimator({
    name: 'g',
    estimate: (moment) => {
      const features = featuresOf(moment);
      asked.set(moment, features);
      return model === null ? (features.at(-1) ?? 0) : model.predict(features);
    },
    learn: (outcome) => {
      const features = asked.get(outcome.moment);
      if (features !== undefined) examples.push({ features, wait: outcome.wait });
      for (const part of parts) part.learn(outcome);
    },
    learnTurn: (size, minutes) => {
      for (const part of parts) part.learnTurn(size, minutes);
    },
    nightEnds: () => {
      nights += 1;
      asked.clear();
      for (const part of parts) part.nightEnds();
      const isDue = nights >= firstFitAfter && (nights - firstFitAfter) % refitsEvery === 0;
      if (!isDue || examples.length < fewestExamples) return;
      model = fitBoostedTrees(
        examples.map(({ features }) => features),
        examples.map(({ wait }) => wait),
      );
    },
  });
}
