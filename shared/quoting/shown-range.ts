// The range as it is said: in steps of five minutes, rounded away from the middle unless the restaurant wants it tighter,
// never past closing. A range that is wide, or rests on few outcomes, is called rough.
import type { QuoteDisplay } from '#shared/settings/settings.ts';
import type { Quantiles } from './estimate-room.ts';

export interface RangeSetting {
  readonly display: QuoteDisplay;
  /** Minutes until the house closes; nothing is promised beyond. */
  readonly untilClosing: number;
  /** How many quotes have come to an end in this house. */
  readonly outcomes: number;
}

export interface ShownRange {
  readonly low: number;
  readonly high: number;
  readonly isRough: boolean;
}

const step = 5;
const longStep = 10;
const longFrom = 60;
const roughWidth = 35;
const fewOutcomes = 8;

type Round = (value: number) => number;

const inSteps =
  (round: Round): Round =>
  (minutes) => {
    const width = minutes > longFrom ? longStep : step;
    return round(minutes / width) * width;
  };

const down = inSteps(Math.floor);
const near = inSteps(Math.round);
const up = inSteps(Math.ceil);

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Of ten parties so many sit by the higher number; on simulated evenings 89, 89, 82 and 94 of 100. */
export const keptOfTen: Readonly<Record<QuoteDisplay, number>> = { careful: 9, even: 9, tight: 8, safest: 9 };

const bounds: Readonly<Record<QuoteDisplay, (quote: Quantiles) => Bounds>> = {
  careful: ({ p20, p80 }) => ({ low: down(p20), high: up(p80) }),
  even: ({ p20, p80 }) => ({ low: near(p20), high: up(p80) }),
  tight: ({ p20, p80 }) => ({ low: near(p20), high: near(p80) }),
  safest: ({ p20, p90 }) => ({ low: down(p20), high: up(p90) }),
};

export function shownRange(quote: Quantiles, setting: RangeSetting): ShownRange {
  const { low, high } = bounds[setting.display](quote);
  // Who still serves after hours has no closing to stop at.
  const isOpen = setting.untilClosing > 0;
  const latest = isOpen ? Math.max(step, Math.floor(setting.untilClosing)) : Number.POSITIVE_INFINITY;
  return {
    low: Math.min(low, latest),
    high: Math.min(Math.max(high, step), latest),
    isRough: quote.p80 - quote.p20 > roughWidth || setting.outcomes < fewOutcomes,
  };
}
