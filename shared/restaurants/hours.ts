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

/** The first minute of each span and where it ends, over one week that begins on Monday. */
const spansOf = (days: readonly (readonly Span[])[]): readonly (readonly [number, number])[] =>
  days
    .flatMap((spans, index) =>
      spans.map(({ opens, closes }): [number, number] => [
        index * DAY_MINUTES + opens,
        index * DAY_MINUTES + closes,
      ]),
    )
    .sort(([one], [other]) => one - other);

function overlaps(days: readonly (readonly Span[])[]): boolean {
  const spans = spansOf(days);
  const first = spans[0];
  if (first === undefined) return false;
  const around = [...spans, [first[0] + 7 * DAY_MINUTES, 0] as const];
  return spans.some(([, closes], index) => closes > (around[index + 1]?.[0] ?? closes));
}

/** Nothing in it: nobody has said yet. */
export const hours = z
  .array(day)
  .refine((days) => days.length === 0 || days.length === 7, 'seven days')
  .refine((days) => !overlaps(days), 'spans do not overlap')
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
