// One house lived through from its first night on, with every estimator in its shadow, and what comes of it.
import type { Range } from '../estimators/estimator.ts';

export interface Job {
  readonly seed: string;
  readonly config: string;
  /** 0 is Monday. */
  readonly firstDay: number;
  /** Stops after so many nights; null lives through all of the config's. */
  readonly nights: number | null;
  /** Asks again for every waiting party each five minutes. */
  readonly live: boolean;
  /** How wrong the engine's first guess of a meal is: 1.3 is 30% too long. */
  readonly priorFactor: number;
}

export interface ScoredQuote {
  /** From 0 at the first scored night. */
  readonly night: number;
  readonly at: number;
  readonly size: number;
  readonly ahead: number;
  /** Null for a party that left. */
  readonly wait: number | null;
  /** When a party left, in minutes from its quote; null for one that was seated. */
  readonly leftAfter: number | null;
  readonly ranges: Readonly<Record<string, Range>>;
}

/** A new look at the wait of a party that is waiting, against what its first quote has left. */
export interface LiveQuote {
  readonly since: number;
  readonly remaining: number;
  readonly countdown: number;
  readonly range: Range;
}

export interface JobResult {
  readonly job: Job;
  readonly quotes: readonly ScoredQuote[];
  readonly live: readonly LiveQuote[];
  readonly tookMs: number;
}
