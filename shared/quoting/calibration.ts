// The house's own recent errors, put back into its next quotes. An error is kept in units of the quote's own spread;
// errors of quotes about as long, for parties about as large, and of late count most.
import { z } from 'zod';
import { normalQuantile } from './normal.ts';

export const score = z.object({
  x: z.number(),
  band: z.int(),
  /** (wait - p50) / spread; what a party that left had waited by then. */
  error: z.number(),
});
export type Score = Readonly<z.infer<typeof score>>;

/** What the forward runs say, before correction. */
export interface RawQuote {
  readonly size: number;
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
}

export interface Corrections {
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

const keptScores = 600;
const halfLifeQuotes = 300;
const kernel = 0.3;
const otherBand = 0.5;
const pseudoScores = 15;
const pseudoSpread = 0.5;
const leastSpread = 6;
/** Minutes. */
const noWait = 0.25;
const tauRange = { least: 0.7, most: 0.92 } as const;

export const tauBefore = 0.8;

const bandOf = (size: number): number => (size <= 2 ? 0 : size <= 4 ? 1 : size <= 6 ? 2 : 3);
/** A table stood open to a party that had just come: errors of such quotes say nothing of any other. */
const isAtOnce = (raw: RawQuote): boolean => raw.p80 === 0;
const atOnceBand = 4;
const groupOf = (raw: RawQuote): number => (isAtOnce(raw) ? atOnceBand : bandOf(raw.size));
const kinship = (one: number, other: number): number => {
  if (one === other) return 1;
  return one === atOnceBand || other === atOnceBand ? 0 : otherBand;
};

export const spreadOf = (raw: RawQuote): number => Math.hypot(raw.p80 - raw.p20, leastSpread);
const placeOf = (raw: RawQuote): number => Math.log(raw.p50 + 8);

export const scoreOf = (raw: RawQuote, wait: number): Score => ({
  x: placeOf(raw),
  band: groupOf(raw),
  error: (wait - raw.p50) / spreadOf(raw),
});

/**
 * What a wait is worth learning from. Whoever sat down on coming was never on the list: that is no outcome of a quote
 * that said to wait.
 */
export const teaches = (raw: RawQuote, wait: number): boolean => isAtOnce(raw) || wait > noWait;
export const isWait = (wait: number): boolean => wait > noWait;

export const withScore = (scores: readonly Score[], latest: Score): readonly Score[] => [
  ...scores.slice(Math.max(0, scores.length + 1 - keptScores)),
  latest,
];

/** Aims higher after a miss, so that 8 in 10 stays 8 in 10 while things change. */
export const nextTau = (tau: number, missed: boolean): number =>
  Math.min(tauRange.most, Math.max(tauRange.least, tau + (missed ? 0.004 : -0.001)));

const pseudo: readonly number[] = Array.from(
  { length: pseudoScores },
  (_, index) => pseudoSpread * normalQuantile((index + 0.5) / pseudoScores),
);

const recency: readonly number[] = Array.from(
  { length: keptScores },
  (_, age) => 0.5 ** (age / halfLifeQuotes),
);
const recencyOf = (age: number): number => recency[age] ?? 0.5 ** (age / halfLifeQuotes);

const places = 10;
const firstPlace = Math.log(8);
const lastPlace = Math.log(128);

/** Corrections on a grid of ten places for each band, worked out when first asked for. */
export class Calibration {
  private readonly errors: Float64Array;
  private readonly x: Float64Array;
  private readonly band: Int32Array;
  private readonly recency: Float64Array;
  private readonly weights: Float64Array;
  private readonly tau: number;
  private readonly cells: (Corrections | undefined)[] = [];

  constructor(scores: readonly Score[], tau: number) {
    const known = scores.length;
    const errorAt = Float64Array.from([...scores.map(({ error }) => error), ...pseudo]);
    const order = Int32Array.from(errorAt.keys()).sort((a, b) => (errorAt[a] ?? 0) - (errorAt[b] ?? 0));
    this.errors = errorAt.toSorted();
    this.x = Float64Array.from(order, (at) => scores[at]?.x ?? Number.NaN);
    this.band = Int32Array.from(order, (at) => scores[at]?.band ?? -1);
    this.recency = Float64Array.from(order, (at) => (at < known ? recencyOf(known - 1 - at) : 1));
    this.weights = new Float64Array(order.length);
    this.tau = tau;
  }

  at(raw: RawQuote): Corrections {
    const band = groupOf(raw);
    const position = Math.min(
      places - 1,
      Math.max(0, ((placeOf(raw) - firstPlace) / (lastPlace - firstPlace)) * (places - 1)),
    );
    const below = Math.floor(position);
    const share = position - below;
    const low = this.cell(band, below);
    const high = share > 0 ? this.cell(band, below + 1) : low;
    return {
      p20: low.p20 + share * (high.p20 - low.p20),
      p50: low.p50 + share * (high.p50 - low.p50),
      p80: low.p80 + share * (high.p80 - low.p80),
      p90: low.p90 + share * (high.p90 - low.p90),
    };
  }

  private cell(band: number, place: number): Corrections {
    const known = this.cells[band * places + place];
    if (known !== undefined) return known;
    const made = this.correct(band, firstPlace + (place / (places - 1)) * (lastPlace - firstPlace));
    this.cells[band * places + place] = made;
    return made;
  }

  private correct(band: number, x: number): Corrections {
    let total = 0;
    for (let index = 0; index < this.weights.length; index += 1) {
      const own = this.band[index] ?? -1;
      const away = ((this.x[index] ?? 0) - x) / kernel;
      const near = own < 0 ? 1 : Math.exp(-0.5 * away * away) * kinship(own, band);
      const weight = near * (this.recency[index] ?? 0);
      this.weights[index] = weight;
      total += weight;
    }
    const p20 = this.weighted(0.2 * total);
    const p50 = this.weighted(0.5 * total);
    const p80 = this.weighted(this.tau * total);
    return { p20, p50, p80, p90: this.weighted(0.9 * total) };
  }

  /** The error below which lies so much weight, between the two it falls between. */
  private weighted(target: number): number {
    let sum = 0;
    let before = this.errors[0] ?? 0;
    let middleBefore = 0;
    for (let index = 0; index < this.errors.length; index += 1) {
      const weight = this.weights[index] ?? 0;
      const error = this.errors[index] ?? 0;
      const middle = sum + weight / 2;
      if (middle >= target) {
        if (index === 0) return error;
        const width = middle - middleBefore;
        return width > 0 ? before + ((error - before) * (target - middleBefore)) / width : error;
      }
      sum += weight;
      before = error;
      middleBefore = middle;
    }
    return before;
  }
}
