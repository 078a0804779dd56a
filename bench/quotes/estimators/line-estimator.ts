// An estimator that reads the house's lines itself, as the engine does: it answers quote lines and nothing else.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import type { NightTruth } from '../evening/night-truth.ts';
import type { Range } from './estimator.ts';

export interface LineEstimator {
  readonly name: string;
  /** Null for a line that asks nothing, or for a party no table could ever take. */
  readonly read: (line: HouseLine) => Range | null;
  /** Told before each night; only the oracle listens. */
  readonly learnTruth: (truth: NightTruth) => void;
}
