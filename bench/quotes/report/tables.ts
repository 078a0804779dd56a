// Prints a report as tables that read in a terminal and paste into a page.
import type { Metrics } from '../score/metrics.ts';
import type { Bar } from './bars.ts';
import type { Report, Row } from './report.ts';

type Cells = readonly (readonly string[])[];

function table(head: readonly string[], rows: Cells): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return [
    lineOf(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(lineOf),
  ].join('\n');
}

const titles: Readonly<Record<string, string>> = {
  a: 'a per party ahead',
  a2: 'a2 2n+15',
  b: 'b average of last 10',
  b2: 'b2 gap of size x place',
  c: 'c last of same size',
  c2: 'c2 head of line',
  d: 'd queue length',
  g: 'g boosted trees',
  e0: 'e0 forward, no pace',
  e: 'e forward with pace',
  f: 'f Hoststand',
  oracle: 'oracle',
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const signed = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(1)}`;

const fullHead = [
  'estimator',
  'MAE',
  'medAE',
  '±5',
  '±10',
  'bias',
  'P80cov',
  'cens.cov',
  'up-p50',
  'pinball80',
];

const fullCells = (name: string, metrics: Metrics): readonly string[] => [
  titles[name] ?? name,
  metrics.mae.toFixed(2),
  metrics.medianAe.toFixed(2),
  percent(metrics.within5),
  percent(metrics.within10),
  signed(metrics.bias),
  percent(metrics.coverage),
  percent(metrics.censoredCoverage),
  metrics.padding.toFixed(1),
  metrics.pinball80.toFixed(2),
];

const inOrder = ({ estimators }: Row): readonly (readonly [string, Metrics])[] =>
  Object.keys(titles).flatMap((name) => {
    const metrics = estimators[name];
    return metrics === undefined ? [] : [[name, metrics] as const];
  });

const compact = ({ mae, bias, within5, coverage }: Metrics): string =>
  `${mae.toFixed(2)} ${signed(bias)} ${percent(within5)} ${percent(coverage)}`;

/** One line for each row, one column for each of a few estimators: MAE, bias, within 5, P80 coverage. */
function compactTable(rows: readonly Row[]): string {
  const measured = rows.filter(({ estimators }) => Object.keys(estimators).length > 0);
  const names = ['a', 'b', 'd', 'g', 'e0', 'e', 'f', 'oracle'].filter((name) =>
    measured.some(({ estimators }) => name in estimators),
  );
  return table(
    ['MAE bias ±5 P80cov', 'n', ...names],
    measured.map(({ name, estimators }) => [
      name,
      String(Object.values(estimators)[0]?.n ?? 0),
      ...names.map((each) => (estimators[each] === undefined ? '-' : compact(estimators[each]))),
    ]),
  );
}

const liveTable = ({ live }: Report): string =>
  table(
    ['minutes since joining', 'n', 'countdown MAE / ±5', 'live MAE / ±5', 'live P80cov'],
    live.map((row) => [
      `${row.from}-${row.until}`,
      String(row.n),
      `${row.countdownMae.toFixed(2)} / ${percent(row.countdownWithin5)}`,
      `${row.liveMae.toFixed(2)} / ${percent(row.liveWithin5)}`,
      percent(row.coverage),
    ]),
  );

const barTable = (bars: readonly Bar[]): string =>
  table(
    ['bar', 'measured', 'wanted', 'met'],
    bars.map(({ name, measured, bar, isMet }) => [name, measured.toFixed(3), bar, isMet ? 'yes' : 'NO']),
  );

export function printedReport(report: Report, bars: readonly Bar[]): string {
  const casual = report.configs.find(({ name }) => name === 'casual30');
  const section = (title: string, body: string): string => `${title}\n\n${body}\n`;
  const { speed } = report;
  return [
    ...(casual === undefined
      ? []
      : [
          section(
            `casual30, ${report.seeds} seeds: ${casual.estimators.f?.n ?? 0} quotes, mean wait ${(casual.estimators.f?.meanWait ?? 0).toFixed(1)} min`,
            table(
              fullHead,
              inOrder(casual).map(([name, metrics]) => fullCells(name, metrics)),
            ),
          ),
        ]),
    section('Floors and hosts', compactTable(report.configs)),
    section('When the kitchen slows down', compactTable(report.phases)),
    section('No history', compactTable(report.coldStart)),
    section('The very first night, a Friday', compactTable(report.firstFridays)),
    section('Live estimate while waiting', liveTable(report)),
    `One quote at 30 tables and 40 waiting: p50 ${speed.p50Ms.toFixed(2)} ms, p95 ${speed.p95Ms.toFixed(2)} ms\n`,
    section('Bars', barTable(bars)),
  ].join('\n');
}
