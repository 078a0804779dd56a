// Everything a run has to say, out of what its jobs scored. `tables.ts` prints it; `--json` gives it as it stands.
import type { Job, JobResult, ScoredQuote } from '../run/job.ts';
import { isFirstFriday, wrongPriors } from '../run/jobs.ts';
import type { Speed } from '../run/quote-speed.ts';
import { type LiveMetrics, liveMetrics } from '../score/live-metrics.ts';
import { type Metrics, metricsOf } from '../score/metrics.ts';

export type ByEstimator = Readonly<Record<string, Metrics>>;

export interface Row {
  readonly name: string;
  readonly estimators: ByEstimator;
}

export interface Report {
  readonly seeds: string;
  readonly configs: readonly Row[];
  readonly phases: readonly Row[];
  readonly coldStart: readonly Row[];
  /** The very first night, a Friday, with the first guess of a meal right and wrong. */
  readonly firstFridays: readonly Row[];
  readonly live: readonly LiveMetrics[];
  readonly speed: Speed;
  readonly isSameTwice: boolean;
}

interface Measured {
  readonly seeds: string;
  readonly results: readonly JobResult[];
  readonly speed: Speed;
  readonly isSameTwice: boolean;
}

export function reportOf({ seeds, results, speed, isSameTwice }: Measured): Report {
  const evenings = results.filter(({ job }) => !isFirstFriday(job));
  const quotesOf = (config: string): readonly ScoredQuote[] =>
    evenings.filter(({ job }) => job.config === config).flatMap(({ quotes }) => quotes);
  const configs = [...new Set(evenings.map(({ job }) => job.config))];
  return {
    seeds,
    configs: configs.filter((name) => name !== 'cold').map((name) => rowOf(name, quotesOf(name))),
    phases: phases.map(({ name, config, holds }) => rowOf(name, quotesOf(config).filter(holds))),
    coldStart: coldSpans.map(([from, to]) =>
      rowOf(
        `nights ${from}-${to}`,
        quotesOf('cold').filter(({ night }) => night + 1 >= from && night + 1 <= to),
      ),
    ),
    firstFridays: wrongPriors.map((factor) => rowOf(priorName(factor), fridaysOf(results, factor))),
    live: liveMetrics(evenings.flatMap(({ live }) => live)),
    speed,
    isSameTwice,
  };
}

const rowOf = (name: string, quotes: readonly ScoredQuote[]): Row => ({
  name,
  estimators: Object.fromEntries(
    Object.keys(quotes[0]?.ranges ?? {}).map((estimator) => [estimator, metricsOf(quotes, estimator)]),
  ),
});

interface Phase {
  readonly name: string;
  readonly config: string;
  readonly holds: (quote: ScoredQuote) => boolean;
}

const isShockNight = ({ night }: ScoredQuote): boolean => night % 2 === 1;
const shockPhases = (config: string, called: string): readonly Phase[] => [
  {
    name: `${called}, quotes 18:30-19:30`,
    config,
    holds: (quote) => isShockNight(quote) && quote.at >= 90 && quote.at < 150,
  },
  { name: `${called}, after 19:30`, config, holds: (quote) => isShockNight(quote) && quote.at >= 150 },
];

const phases: readonly Phase[] = [
  { name: 'slow kitchen: before', config: 'slow', holds: ({ night }) => night < 10 },
  { name: 'first 2 slow nights', config: 'slow', holds: ({ night }) => night >= 10 && night < 12 },
  { name: 'slow nights 3-6', config: 'slow', holds: ({ night }) => night >= 12 && night < 16 },
  { name: 'slow nights 7-20', config: 'slow', holds: ({ night }) => night >= 16 },
  ...shockPhases('shock', 'shock'),
  ...shockPhases('told', 'shock the host told'),
];

const coldSpans = [
  [1, 3],
  [4, 7],
  [8, 14],
  [15, 21],
  [22, 28],
  [29, 42],
] as const;

export function priorName(factor: number): string {
  if (factor === 1) return 'prior as it ships';
  return `prior ${factor > 1 ? '+' : '-'}${Math.round(Math.abs(factor - 1) * 100)}%`;
}

const fridaysOf = (results: readonly JobResult[], factor: number): readonly ScoredQuote[] =>
  results.filter(({ job }) => isFridayWith(job, factor)).flatMap(({ quotes }) => quotes);

const isFridayWith = (job: Job, factor: number): boolean => isFirstFriday(job) && job.priorFactor === factor;
