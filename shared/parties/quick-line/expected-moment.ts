/** The moment at which an expected party means to be here. A time of the clock is today's, or the next: one that passed a while ago says that they are late. */
import { momentToday, type Today } from '#shared/settings/business-day.ts';
import type { ExpectedTime } from './quick-entry.ts';

const minuteMs = 60_000;
const dayMinutes = 1440;
const mostLateMinutes = 180;

export type Now = { readonly now: number; readonly minuteOfDay: number };

/** As a line says it: a time of the clock is today's, also where it has passed. */
export const momentInLine = (expected: ExpectedTime, today: Today): number =>
  expected.kind === 'in-minutes'
    ? today.now + expected.minutes * minuteMs
    : momentToday(expected.minuteOfDay, today);

export function expectedMoment(expected: ExpectedTime, { now, minuteOfDay }: Now): number {
  if (expected.kind === 'in-minutes') return now + expected.minutes * minuteMs;
  const ahead = expected.minuteOfDay - minuteOfDay + mostLateMinutes;
  const minutes = ((ahead + dayMinutes) % dayMinutes) - mostLateMinutes;
  return now - (now % minuteMs) + minutes * minuteMs;
}
