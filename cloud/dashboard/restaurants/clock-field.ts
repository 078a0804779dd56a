/** Minutes of a day as a clock field of the browser writes them, and spans as they are typed: each end may be empty yet. */
import { DAY_MINUTES, type Hours } from '#shared/restaurants/hours.ts';

type Span = Hours[number][number];
export type TypedSpan = Readonly<Record<keyof Span, number | null>>;
export type TypedDay = readonly TypedSpan[];

export function clockOf(minute: number): string {
  const at = minute % DAY_MINUTES;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** What ends no later than it begins ends on the next day. */
export function spanOf(opens: string, closes: string): TypedSpan {
  const [from, to] = [opens, closes].map((clock) => (clock === '' ? null : minuteOf(clock)));
  if (from === null || from === undefined || to === null || to === undefined)
    return { opens: from ?? null, closes: to ?? null };
  return { opens: from, closes: to <= from ? to + DAY_MINUTES : to };
}

export const typedClock = (minute: number | null): string => (minute === null ? '' : clockOf(minute));

/** The spans of which both ends are there, as they follow one another. */
export const wholeSpans = (day: TypedDay): Hours[number] =>
  day
    .flatMap(({ opens, closes }) => (opens === null || closes === null ? [] : [{ opens, closes }]))
    .sort((one, other) => one.opens - other.opens);
