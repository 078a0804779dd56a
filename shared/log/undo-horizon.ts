// How far back a step can be taken back: today and the business day before, by the restaurant's own day's end.
import { businessDayStart } from '#shared/settings/business-day.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';

/** Only whoever writes an undo has a clock, so it is asked there and never in reduce. */
export function undoableSince(
  now: number,
  { timeZone, dayEndMinute }: Pick<SettingsDetails, 'timeZone' | 'dayEndMinute'>,
): number {
  const today = businessDayStart(now, timeZone, dayEndMinute);
  return businessDayStart(today - 1, timeZone, dayEndMinute);
}
