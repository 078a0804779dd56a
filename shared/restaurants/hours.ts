// When a restaurant is open: seven days from Monday on, each with its spans. Minutes count from the day's midnight, so a
// span that ends after 24:00 ends in the night that belongs to the day it began.
import { z } from 'zod';

export const DAY_MINUTES = 24 * 60;

export const span = z
  .object({
    opens: z
      .int()
      .min(0)
      .max(DAY_MINUTES - 1),
    closes: z
      .int()
      .min(1)
      .max(2 * DAY_MINUTES - 1),
  })
  .refine(
    ({ opens, closes }) => closes > opens && closes - opens <= DAY_MINUTES,
    'a span ends after it begins',
  );
export type Span = z.infer<typeof span>;

export const mostSpans = 4;
const day = z.array(span).max(mostSpans).readonly();

interface SpanOfWeek {
  /** 0 is Monday. */
  readonly day: number;
  /** Its first minute and where it ends, over one week that begins on Monday. */
  readonly from: number;
  readonly to: number;
}

const spansOf = (days: readonly (readonly Span[])[]): readonly SpanOfWeek[] =>
  days
    .flatMap((spans, day) =>
      spans.map(({ opens, closes }): SpanOfWeek => {
        const midnight = day * DAY_MINUTES;
        return { day, from: midnight + opens, to: midnight + closes };
      }),
    )
    .sort((one, other) => one.from - other.from);

/** The first two days whose spans overlap, or twice the same one; null: none do. */
export function overlapOf(days: readonly (readonly Span[])[]): readonly [number, number] | null {
  const spans = spansOf(days);
  const [first] = spans;
  if (first === undefined) return null;
  const around = [...spans, { ...first, from: first.from + 7 * DAY_MINUTES }];
  for (const [index, { day, to }] of spans.entries()) {
    const next = around[index + 1];
    if (next !== undefined && to > next.from) return [day, next.day];
  }
  return null;
}

/** Nothing in it: nobody has said yet. */
export const hours = z
  .array(day)
  .refine((days) => days.length === 0 || days.length === 7, 'seven days')
  .refine((days) => overlapOf(days) === null, 'spans do not overlap')
  .readonly();
export type Hours = z.infer<typeof hours>;

interface WeekTime {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minute: number;
}

/** When the span that runs now ends, in minutes after today's midnight; null: it is closed now. */
export function closesAt(open: Hours, { weekday, minute }: WeekTime): number | null {
  for (const { opens, closes } of open[weekday] ?? []) if (opens <= minute && minute < closes) return closes;
  for (const { closes } of open[(weekday + 6) % 7] ?? [])
    if (minute + DAY_MINUTES < closes) return closes - DAY_MINUTES;
  return null;
}
