// The calendar day of a moment by the restaurant's clock.
import { knownZone } from './time-zone.ts';

export interface LocalDay {
  /** As in 2026-03-06. */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
}

export function localDay(at: number, timeZone: string): LocalDay {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const date = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: knownZone(timeZone) }).format(at);
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return { date, weekday: day === 0 ? 7 : day };
}
