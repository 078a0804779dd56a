/** Hours as they are read, and the days they belong to. */
import type { i18n as Translator } from 'i18next';
import { DAY_MINUTES, type Hours } from '#shared/restaurants/hours.ts';
import { clockOf } from './typed-hours.ts';

type Day = Hours[number];

/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

export function weekdayWords(language: string, day: number): string {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return names.format(MONDAY + day * DAY_MS);
}

/** Said of a span that may be a slip of whoever typed it: it begins and ends at the same minute. */
export function allDayWords(
  { t }: Pick<Translator, 't'>,
  { opens, closes }: Day[number],
): string | undefined {
  if (closes - opens < DAY_MINUTES) return undefined;
  return opens === 0 ? t('restaurants.allDay') : t('restaurants.dayAndNight', { time: clockOf(opens) });
}

/** Of one day. */
export function hoursWords(translator: Pick<Translator, 't'>, day: Day): string {
  if (day.length === 0) return translator.t('restaurants.closed');
  return day
    .map((span) => allDayWords(translator, span) ?? `${clockOf(span.opens)}–${clockOf(span.closes)}`)
    .join(',\n');
}
