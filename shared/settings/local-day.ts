// The calendar day of a moment by the restaurant's clock.
import { formatOfZone } from './zone-format.ts';

export interface LocalDay {
  /** As in 2026-03-06. */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
}

const dateIn = formatOfZone('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

export function localDay(at: number, timeZone: string): LocalDay {
  const date = dateIn(timeZone).format(at);
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return { date, weekday: day === 0 ? 7 : day };
}
