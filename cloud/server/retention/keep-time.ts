// How long what is over is kept, and when the restaurant is asleep enough to forget it.
import { businessDayStart } from '#shared/settings/business-day.ts';
import { defaultSettings, type SettingsDetails } from '#shared/settings/settings.ts';

const monthsKept = 6;
/** Behind the end of the business day: an hourly round falls into it at least twice. */
const nightMs = 3 * 60 * 60 * 1000;

/** The same day and hour so many calendar months before; the last day of a month that is too short. */
export function monthsBefore(at: number, months: number): number {
  const then = new Date(at);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, lastDay));
  return then.getTime();
}

export interface Night {
  readonly startedAt: number;
  /** Visits that ended before it go tonight. */
  readonly prunedBefore: number;
}

type Clockwork = Pick<SettingsDetails, 'timeZone' | 'dayEndMinute'>;

/** Null while the restaurant may be at work. */
export function nightOf(now: number, { timeZone, dayEndMinute }: Clockwork): Night | null {
  const startedAt = businessDayStart(now, timeZone, dayEndMinute);
  if (now - startedAt >= nightMs) return null;
  return { startedAt, prunedBefore: monthsBefore(startedAt, monthsKept) };
}

/** As settled by its settings; before anybody set them, by where it said it was. */
export const clockworkOf = (settings: Clockwork | null, timeZone: string): Clockwork =>
  settings ?? { timeZone, dayEndMinute: defaultSettings.dayEndMinute };
