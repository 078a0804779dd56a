// The restaurant's own score: what was quoted against what was waited, beside what the average of the last ten waits
// would have said. A party that left after its promise counts as one not kept; it has no error.

export interface FinishedQuote {
  /** Minutes on any one clock. */
  readonly quotedAt: number;
  readonly endedAt: number;
  readonly ended: 'seated' | 'left';
  readonly size: number;
  /** Of the day where the restaurant is. */
  readonly hour: number;
  readonly host: string | null;
  readonly p50: number;
  /** The higher number the guest was told, in minutes. */
  readonly promised: number;
}

export interface Score {
  readonly seated: number;
  /** Mean error either way, in minutes; null without anybody seated. */
  readonly error: number | null;
  /** Shares between 0 and 1. */
  readonly withinFive: number | null;
  readonly kept: number | null;
  /** Above zero: waits were shorter than quoted. */
  readonly bias: number | null;
  /** The same quotes by the average of the last ten. */
  readonly lastTenError: number | null;
}

export interface Scoreboard {
  readonly all: Score;
  readonly bySize: ReadonlyMap<string, Score>;
  readonly byHour: ReadonlyMap<number, Score>;
  readonly byHost: ReadonlyMap<string | null, Score>;
}

interface Judged extends FinishedQuote {
  readonly wait: number;
  readonly lastTen: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const share = <T>(values: readonly T[], is: (value: T) => boolean): number | null =>
  mean(values.map((value) => (is(value) ? 1 : 0)));

/** The mean of the ten waits that ended last before each quote was given. */
function judge(quotes: readonly FinishedQuote[]): readonly Judged[] {
  const ends = quotes.filter(({ ended }) => ended === 'seated').toSorted((a, b) => a.endedAt - b.endedAt);
  const asked = quotes.toSorted((a, b) => a.quotedAt - b.quotedAt);
  let known = 0;
  return asked.map((quote) => {
    while ((ends[known]?.endedAt ?? Number.POSITIVE_INFINITY) <= quote.quotedAt) known += 1;
    const lastTen = mean(ends.slice(Math.max(0, known - 10), known).map((end) => end.endedAt - end.quotedAt));
    return { ...quote, wait: quote.endedAt - quote.quotedAt, lastTen };
  });
}

function scoreOf(quotes: readonly Judged[]): Score {
  const seated = quotes.filter(({ ended }) => ended === 'seated');
  const told = quotes.filter(({ ended, wait, promised }) => ended === 'seated' || wait > promised);
  const compared = seated.flatMap(({ wait, lastTen }) =>
    lastTen === null ? [] : [Math.abs(lastTen - wait)],
  );
  return {
    seated: seated.length,
    error: mean(seated.map(({ p50, wait }) => Math.abs(p50 - wait))),
    withinFive: share(seated, ({ p50, wait }) => Math.abs(p50 - wait) <= 5),
    kept: share(told, ({ ended, wait, promised }) => ended === 'seated' && wait <= promised),
    bias: mean(seated.map(({ p50, wait }) => p50 - wait)),
    lastTenError: mean(compared),
  };
}

function grouped<Key>(quotes: readonly Judged[], keyOf: (quote: Judged) => Key): ReadonlyMap<Key, Score> {
  return new Map([...Map.groupBy(quotes, keyOf)].map(([key, group]) => [key, scoreOf(group)]));
}

const sizeOf = (size: number): string => {
  if (size <= 2) return '1-2';
  if (size <= 4) return '3-4';
  return size <= 6 ? '5-6' : '7+';
};

export function scoreboardOf(quotes: readonly FinishedQuote[]): Scoreboard {
  const judged = judge(quotes);
  return {
    all: scoreOf(judged),
    bySize: grouped(judged, ({ size }) => sizeOf(size)),
    byHour: grouped(judged, ({ hour }) => hour),
    byHost: grouped(judged, ({ host }) => host),
  };
}
