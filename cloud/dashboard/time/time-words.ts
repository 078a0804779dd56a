/** Days, moments and times as people say them: where the restaurant is, else where the page is read. */
import type { TFunction } from 'i18next';
import { hourCycle } from '#shared/settings/hour-cycle.ts';

type Place = { readonly language: string; readonly timeZone?: string };

const options = { hour: '2-digit', minute: '2-digit', hourCycle } as const;

/** As in Jul 24, 2026. */
export const dayWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);

/** As in July 24, 2026. */
export const longDayWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);

/** As in Friday, July 24, 2026. */
export const weekdayWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(at);

/** As in Jul 24, 2026, 18:42. */
export const momentWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle }).format(at);

/** As in 18:42. */
export const clockWords = (at: number, { language, timeZone }: Place): string =>
  new Intl.DateTimeFormat(language, { ...options, ...(timeZone === undefined ? {} : { timeZone }) }).format(
    at,
  );

/** As in 25 min or 1 h 20. */
export function minutesWords(t: TFunction, ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 100) return t('ui.minutes', { minutes });
  return t('ui.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
}

/** How long ago, in the largest whole unit. */
export function agoWords(language: string, ms: number): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return words.format(-minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? words.format(-hours, 'hour') : words.format(-Math.round(hours / 24), 'day');
}
