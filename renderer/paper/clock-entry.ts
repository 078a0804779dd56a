/** A time as a host writes it, 1915 or 19:15, as a moment of tonight's business day. */
import { momentToday, type Today } from '#shared/settings/business-day.ts';
import { readClock } from '#shared/settings/clock.ts';

export type ClockEntry =
  | { readonly kind: 'none' }
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'wrong'; readonly problem: 'not-a-time' };

export function readEntry(text: string, today: Today): ClockEntry {
  if (text.trim() === '') return { kind: 'none' };
  const minute = readClock(text);
  if (minute === null) return { kind: 'wrong', problem: 'not-a-time' };
  return { kind: 'moment', at: momentToday(minute, today) };
}
