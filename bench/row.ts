// One row of the bench: what was measured, beside what floor, against what bar.

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bare way to do the same work, measured in the same run; null where the bar is absolute. */
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly bar: string;
  readonly met: boolean;
}

export interface Bench {
  readonly name: string;
  /** One whole run; `main` takes three and keeps the best of each row. */
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
  bar: 'none, printed only',
  met: true,
});

interface Compared {
  readonly name: string;
  readonly value: number;
  readonly floor: number;
  readonly unit: string;
  readonly bar: string;
  readonly met: boolean;
}

export const compared = ({ name, value, floor, unit, bar, met }: Compared): Row => ({
  name,
  value: round(value),
  unit,
  floor: round(floor),
  ratio: round(value / floor),
  bar,
  met,
});

/** The better of two runs of one row: a met one, else the one nearer its bar. Rates rise, everything else falls. */
export function better(left: Row, right: Row): Row {
  if (left.met !== right.met) return left.met ? left : right;
  const rises = left.unit.endsWith('/s');
  const [first, second] = [left.ratio ?? left.value, right.ratio ?? right.value];
  return first < second === rises ? right : left;
}
