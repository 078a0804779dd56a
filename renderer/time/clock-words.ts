/** Times as people say them, in the restaurant's own time zone: 19:42, Fri, 25 min. */
import type { TFunction } from 'i18next';
import { hourCycle } from '#shared/settings/hour-cycle.ts';
import { knownZone } from '#shared/settings/time-zone.ts';

export type ClockWords = {
  readonly time: (atMs: number) => string;
  readonly timeWithSeconds: (atMs: number) => string;
  readonly weekday: (atMs: number) => string;
  /** Friday 20 November */
  readonly day: (atMs: number) => string;
  /** 20 Nov, 19:42 */
  readonly moment: (atMs: number) => string;
};

export function clockWords(locale: string, timeZone: string): ClockWords {
  const zone = knownZone(timeZone);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle, ...options });
    return (atMs: number): string => formatter.format(atMs);
  };
  return {
    time: format({ hour: '2-digit', minute: '2-digit' }),
    timeWithSeconds: format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    weekday: format({ weekday: 'short' }),
    day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    moment: format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  };
}

export const minuteMs = 60_000;

/** Whole minutes between two moments, never negative. */
export const minutesBetween = (fromMs: number, toMs: number): number =>
  Math.max(0, Math.floor((toMs - fromMs) / minuteMs));

/** 48 min, 1 h 20 min. */
export function durationWords(t: TFunction, minutes: number): string {
  return minutes < 60
    ? t('ui.minutes', { minutes })
    : t('ui.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
}
