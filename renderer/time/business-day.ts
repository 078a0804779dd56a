/** When "tonight" began: the last time the clock of the restaurant passed the end of its business day. */

import { minuteMs } from './clock-words.ts';
import { knownZone } from './known-zone.ts';

export function businessDayStart(nowMs: number, timeZone: string, dayEndMinute: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: knownZone(timeZone),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .formatToParts(nowMs)
    .map(({ value }) => Number(value));
  const localMinute = (parts[0] ?? 0) * 60 + (parts[2] ?? 0);
  const sinceEnd = (localMinute - dayEndMinute + 1440) % 1440;
  return Math.floor(nowMs / minuteMs) * minuteMs - sinceEnd * minuteMs;
}
