// The estimators the engine is measured against, each with a range of its own.
import { perPartyAhead, twoEachAndFifteen } from './ahead.ts';
import { queueLength } from './queue-length.ts';
import { averageOfLastTen, gapTimesPlace, headOfLine, lastOfSameSize } from './recent.ts';
import { snapshotTrees } from './snapshot-trees.ts';
import { type RangeEstimator, withRange } from './with-range.ts';

export const createBaselines = (): readonly RangeEstimator[] =>
  [
    perPartyAhead(),
    twoEachAndFifteen(),
    averageOfLastTen(),
    gapTimesPlace(),
    lastOfSameSize(),
    headOfLine(),
    queueLength(),
    snapshotTrees(),
  ].map(withRange);
