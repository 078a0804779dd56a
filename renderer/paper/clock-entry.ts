/** A time as a host writes it, 1915 or 19:15, as a moment of tonight's business day. */
import { momentToday, type Today } from '#shared/settings/business-day.ts';

export type ClockEntry =
  | { readonly kind: 'none' }
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'wrong'; readonly problem: 'not-a-time' | 'not-yet' };

const written = /^(\d{1,2})[:.h]?(\d{2})$/;

export function readClock(text: string, today: Today): ClockEntry {
  if (text.trim() === '') return { kind: 'none' };
  const found = written.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || hour > 23 || minute > 59) return { kind: 'wrong', problem: 'not-a-time' };
  const at = momentToday(hour * 60 + minute, today);
  return at > today.now ? { kind: 'wrong', problem: 'not-yet' } : { kind: 'moment', at };
}
