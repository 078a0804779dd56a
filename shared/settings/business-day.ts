// When "tonight" began: the last moment the restaurant's clocks showed the end of its business day.
import { knownZone } from './time-zone.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Today, by the restaurant's clock. */
export type Today = { readonly now: number; readonly timeZone: string; readonly dayEndMinute: number };

const farMs = 22 * 60 * minuteMs;

/** When the clocks show it in the business day that now belongs to; close to that day's end, also on its other side. */
export function momentToday(minute: number, { now, timeZone, dayEndMinute }: Today): number {
  const sinceEnd = ((minute - dayEndMinute + 1440) % 1440) * minuteMs;
  const moment = businessDayStart(now, timeZone, dayEndMinute) + sinceEnd;
  if (now - moment > farMs) return moment + dayMs;
  return moment - now > farMs ? moment - dayMs : moment;
}

/** A zone nobody knows counts as UTC. */
export function businessDayStart(now: number, timeZone: string, dayEndMinute: number): number {
  const clock = clockOf(timeZone);
  const minute = minuteBy(clock, now);
  const sinceMs = ((minute - dayEndMinute + 1440) % 1440) * minuteMs + (now % minuteMs);
  const start = now - sinceMs;
  // Where the clocks changed in between, the local time at that moment is not the day's end: step to it.
  const off = minuteBy(clock, start) - dayEndMinute;
  const stepMs = (off > 720 ? off - 1440 : off < -720 ? off + 1440 : off) * minuteMs;
  const stepped = start - stepMs;
  return stepped > now ? stepped - dayMs : stepped;
}

/** What the restaurant's clocks show, in minutes since midnight. */
export const minuteOfDay = (at: number, timeZone: string): number => minuteBy(clockOf(timeZone), at);

function minuteBy(clock: Intl.DateTimeFormat, at: number): number {
  const parts = clock.formatToParts(at);
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return numberOf('hour') * 60 + numberOf('minute');
}

/** Making one takes longer than asking it many times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: knownZone(timeZone) });
}
