// A business day as the quote engine counts it: minutes from its start, by the restaurant's clock, and when it opens.
import type { Queue } from '#shared/queues/queue.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { localDay } from '#shared/settings/local-day.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';

export interface ServiceNight {
  /** When the business day began. */
  readonly startAt: number;
  /** The local date it began on, as in 2026-03-06. */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Minutes from the start. */
  readonly opens: number;
  readonly closes: number;
}

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

type Hours = Pick<Queue, 'opensAtMinute' | 'closesAtMinute' | 'active' | 'archived' | 'removed'>;

export const minutesInto = ({ startAt }: Pick<ServiceNight, 'startAt'>, at: number): number =>
  (at - startAt) / minuteMs;

export const momentOf = ({ startAt }: Pick<ServiceNight, 'startAt'>, minutes: number): number =>
  startAt + Math.round(minutes * minuteMs);

/** The night a moment lies in. A house without queues is open all day. */
export function serviceNightAt(
  now: number,
  settings: Pick<SettingsDetails, 'timeZone' | 'dayEndMinute'>,
  queues: readonly Hours[],
): ServiceNight {
  const { timeZone, dayEndMinute } = settings;
  const startAt = businessDayStart(now, timeZone, dayEndMinute);
  const since = (minute: number): number => (minute - dayEndMinute + dayMinutes) % dayMinutes;
  const open = queues.filter(({ active, archived, removed }) => active && !archived && !removed);
  const opens = Math.min(...open.map(({ opensAtMinute }) => since(opensAtMinute)), dayMinutes);
  const closes = Math.max(...open.map(({ closesAtMinute }) => since(closesAtMinute) || dayMinutes), 0);
  const isKnown = open.length > 0 && closes > opens;
  return {
    startAt,
    ...localDay(startAt, timeZone),
    opens: isKnown ? opens : 0,
    closes: isKnown ? closes : dayMinutes,
  };
}
