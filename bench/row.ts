// One row of the bench: what was measured, beside what floor, against what bar.

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bare way to do the same work, measured in the same run; null where the bar is absolute. */
  readonly floor: number | null;
  readonly ratio: number | null;
  /** What the bar looks at, and what runs are ranked by. */
  readonly judged: number;
  readonly bar: string;
  readonly met: boolean;
}

export interface Bench {
  readonly name: string;
  /** One whole run; `main` takes three and keeps the median of each row. */
  readonly run: () => Promise<readonly Row[]>;
}

const round = (value: number): number => Number(value.toPrecision(4));

interface Absolute {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost: number;
}

export const absolute = ({ name, value, unit, atMost }: Absolute): Row => ({
  name,
  value: round(value),
  unit,
  floor: null,
  ratio: null,
  judged: value,
  bar: `≤ ${atMost} ${unit}`,
  met: value <= atMost,
});

/** A figure worth seeing that has no bar. */
export const printed = ({ name, value, unit }: Omit<Absolute, 'atMost'>): Row => ({
  name,
  value: round(value),
  unit,
  floor: null,
  ratio: null,
  judged: value,
  bar: 'none, printed only',
  met: true,
});

interface Compared {
  readonly name: string;
  readonly value: number;
  readonly floor: number;
  readonly unit: string;
  readonly judged: number;
  readonly bar: string;
  readonly met: boolean;
}

export const compared = ({ name, value, floor, unit, judged, bar, met }: Compared): Row => ({
  name,
  value: round(value),
  unit,
  floor: round(floor),
  ratio: floor === 0 ? null : round(value / floor),
  judged,
  bar,
  met,
});

/** A row over several runs: the run in the middle by what the bar looks at, and how far the runs were apart. */
export interface Measured extends Row {
  readonly lowest: number;
  readonly highest: number;
}

export function medianOf(runs: readonly [Row, ...Row[]]): Measured {
  const ranked = runs.toSorted((left, right) => left.judged - right.judged);
  const values = runs.map(({ value }) => value);
  const middle = ranked[Math.floor((ranked.length - 1) / 2)] ?? runs[0];
  return { ...middle, lowest: Math.min(...values), highest: Math.max(...values) };
}
