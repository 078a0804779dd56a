// What just happened is what will: (b) the mean of tonight's last ten waits, (b2) the gap between seatings of that size
// times the place on the list, (c) the last wait of that size, (c2) the wait so far of the first of that size.
import { type PointEstimator, pointEstimator } from './estimator.ts';
import { bandOf } from './moment.ts';

const lastFew = 10;
const firstGuess = 15;

const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;

const keepLast = (values: number[], value: number): void => {
  values.push(value);
  if (values.length > lastFew) values.shift();
};

/** A mean over all nights, for the hours of a night in which nothing has happened yet. */
function createUsual(): { readonly add: (value: number) => void; readonly value: () => number } {
  let sum = firstGuess * 5;
  let count = 5;
  return {
    add: (value) => {
      sum += value;
      count += 1;
    },
    value: () => sum / count,
  };
}

export function averageOfLastTen(): PointEstimator {
  const usual = createUsual();
  let tonight: number[] = [];
  return pointEstimator({
    name: 'b',
    estimate: () => mean(tonight, usual.value()),
    learn: ({ wait }) => {
      usual.add(wait);
      keepLast(tonight, wait);
    },
    nightEnds: () => {
      tonight = [];
    },
  });
}

export function gapTimesPlace(): PointEstimator {
  const usual = createUsual();
  let gaps = new Map<number, number[]>();
  let lastAt = new Map<number, number>();
  return pointEstimator({
    name: 'b2',
    estimate: ({ band, aheadAlike }) => mean(gaps.get(band) ?? [], usual.value()) * (aheadAlike + 1),
    learn: ({ moment, at }) => {
      const band = bandOf(moment.size);
      const before = lastAt.get(band);
      lastAt.set(band, at);
      if (before === undefined) return;
      usual.add(at - before);
      const ofBand = gaps.get(band) ?? [];
      keepLast(ofBand, at - before);
      gaps.set(band, ofBand);
    },
    nightEnds: () => {
      gaps = new Map();
      lastAt = new Map();
    },
  });
}

export function lastOfSameSize(): PointEstimator {
  const usual = createUsual();
  let last = new Map<number, number>();
  return pointEstimator({
    name: 'c',
    estimate: ({ band }) => last.get(band) ?? usual.value(),
    learn: ({ moment, wait }) => {
      usual.add(wait);
      last.set(moment.band, wait);
    },
    nightEnds: () => {
      last = new Map();
    },
  });
}

export function headOfLine(): PointEstimator {
  const lastOf = lastOfSameSize();
  return { ...lastOf, name: 'c2', estimate: (moment) => moment.headWaited ?? lastOf.estimate(moment) };
}
