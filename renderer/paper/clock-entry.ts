/** A time as a host writes it, 1915 or 19:15, as a moment of tonight's business day. */
import { businessDayStart } from '#shared/settings/business-day.ts';

export type Tonight = {
  readonly now: number;
  readonly timeZone: string;
  readonly dayEndMinute: number;
};

export type ClockEntry =
  | { readonly kind: 'none' }
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'wrong'; readonly problem: 'not-a-time' | 'not-yet' };

const written = /^(\d{1,2})[:.h]?(\d{2})$/;
const dayMinutes = 1440;
const minuteMs = 60_000;

export function readClock(text: string, { now, timeZone, dayEndMinute }: Tonight): ClockEntry {
  if (text.trim() === '') return { kind: 'none' };
  const found = written.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || hour > 23 || minute > 59) return { kind: 'wrong', problem: 'not-a-time' };
  const sinceStart = (hour * 60 + minute - dayEndMinute + dayMinutes) % dayMinutes;
  const at = businessDayStart(now, timeZone, dayEndMinute) + sinceStart * minuteMs;
  return at > now ? { kind: 'wrong', problem: 'not-yet' } : { kind: 'moment', at };
}
