// The bars a run must reach. A figure that was not measured (`--only`) has no bar.

import { engineName } from '../estimators/engine-estimators.ts';
import type { Metrics } from '../score/metrics.ts';
import { priorName, type Report, type Row } from './report.ts';

export interface Bar {
  readonly name: string;
  readonly measured: number;
  readonly bar: string;
  readonly isMet: boolean;
}

const atMost = (name: string, measured: number, limit: number): Bar => ({
  ...{ name, measured, bar: `<= ${limit}`, isMet: measured <= limit },
});

const atLeast = (name: string, measured: number, limit: number): Bar => ({
  ...{ name, measured, bar: `>= ${limit}`, isMet: measured >= limit },
});

const between = (name: string, measured: number, [least, most]: readonly [number, number]): Bar => ({
  ...{ name, measured, bar: `${least}-${most}`, isMet: measured >= least && measured <= most },
});

export function barsOf(report: Report): readonly Bar[] {
  const found = (rows: readonly Row[], name: string): Row['estimators'] | null =>
    rows.find((row) => row.name === name && engineName in row.estimators)?.estimators ?? null;
  const config = (name: string) => found(report.configs, name);
  return [
    ...withRow(config('casual30'), casualBars),
    ...['casual30', 'bistro12', 'strict30', 'chaotic30'].flatMap((name) =>
      withRow(config(name), ({ f }) => [between(`${name} P80 coverage`, f.coverage, [0.77, 0.87])]),
    ),
    ...['casual30', 'strict30'].flatMap((name) =>
      withRow(config(name), ({ f, of }) => [
        atMost(`${name} MAE to boosted trees`, f.mae / of('g').mae, 0.95),
      ]),
    ),
    ...withRow(config('bistro12'), ({ f }) => [atMost('bistro12 MAE', f.mae, 8)]),
    ...withRow(config('strict30'), ({ f }) => [atMost('strict30 MAE', f.mae, 6.8)]),
    ...withRow(found(report.phases, 'slow nights 3-6'), ({ f }) => [
      atMost('slow nights 3-6 MAE', f.mae, 7.5),
      atMost('slow nights 3-6 abs bias', Math.abs(f.bias), 2.5),
    ]),
    ...[1.3, 0.7].flatMap((factor) =>
      withRow(found(report.firstFridays, priorName(factor)), ({ f }) => [
        atMost(`first night, Friday, ${priorName(factor)} MAE`, f.mae, 7.5),
      ]),
    ),
    ...liveBars(report),
    atMost('p95 of one quote, 30 tables, 40 waiting, ms', report.speed.p95Ms, 1),
    { name: 'same seed twice', measured: Number(report.isSameTwice), bar: '1', isMet: report.isSameTwice },
  ];
}

interface Figures {
  readonly f: Metrics;
  readonly of: (estimator: string) => Metrics;
}

function withRow(row: Row['estimators'] | null, bars: (figures: Figures) => readonly Bar[]): readonly Bar[] {
  if (row === null) return [];
  const of = (estimator: string): Metrics => {
    const metrics = row[estimator];
    if (metrics === undefined) throw new Error(`nothing was measured of ${estimator}`);
    return metrics;
  };
  return bars({ f: of(engineName), of });
}

const casualBars = ({ f, of }: Figures): readonly Bar[] => [
  atMost('casual30 MAE', f.mae, 5.6),
  atLeast('casual30 within 5 min', f.within5, 0.58),
  atLeast('casual30 within 10 min', f.within10, 0.83),
  atMost('casual30 abs bias', Math.abs(f.bias), 1.5),
  atLeast('casual30 P80 coverage, parties that left counted', f.censoredCoverage, 0.76),
  atMost(
    'casual30 MAE to best of a, b, c, d',
    f.mae / Math.min(...['a', 'b', 'c', 'd'].map((name) => of(name).mae)),
    0.65,
  ),
  atMost('casual30 MAE to the oracle', f.mae / of('oracle').mae, 1.1),
];

function liveBars({ live }: Report): readonly Bar[] {
  const all = live.at(-1);
  if (all === undefined || all.n === 0) return [];
  return [atMost('live MAE to countdown MAE', all.liveMae / all.countdownMae, 0.85)];
}
