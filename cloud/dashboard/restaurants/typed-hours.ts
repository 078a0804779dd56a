/** Spans of a day as they are typed: each end may be empty yet. */
import { DAY_MINUTES, type Hours } from '#shared/restaurants/hours.ts';
import { clockFace, readClock } from '#shared/settings/clock.ts';

type Span = Hours[number][number];
export type TypedSpan = Readonly<Record<keyof Span, number | null>>;
export type TypedDay = readonly TypedSpan[];

/** Also of a minute of the next day. */
export const clockOf = (minute: number): string => clockFace(minute % DAY_MINUTES);

/** What ends no later than it begins ends on the next day. */
export function spanOf(opens: string, closes: string): TypedSpan {
  const [from, to] = [readClock(opens), readClock(closes)];
  if (from === null || to === null) return { opens: from, closes: to };
  return { opens: from, closes: to <= from ? to + DAY_MINUTES : to };
}

export const typedClock = (minute: number | null): string => (minute === null ? '' : clockOf(minute));

/** The spans of which both ends are there, as they follow one another. */
export const wholeSpans = (day: TypedDay): Hours[number] =>
  day
    .flatMap(({ opens, closes }) => (opens === null || closes === null ? [] : [{ opens, closes }]))
    .sort((one, other) => one.opens - other.opens);
