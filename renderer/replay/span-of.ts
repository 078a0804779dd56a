/** The part of a business day worth a timeline: from shortly before anything happened to the end of it, or to now. */
import { minuteMs } from '#renderer/time/clock-words.ts';
import { eveningMarks } from '#shared/replay/evening-marks.ts';
import type { Span } from './timeline.tsx';
import type { PlayedEvening } from './use-evening.ts';

const aroundMs = 15 * minuteMs;

export function spanOf({ from, to, last, daysAgo }: PlayedEvening): Span {
  const seatings = [...last.seatings.values()];
  const marks = eveningMarks({ parties: [...last.parties.values()], seatings }).map(({ at }) => at);
  const ends = seatings.flatMap(({ clearedAt }) => (clearedAt === null ? [] : [clearedAt]));
  const inDay = [...marks, ...ends].filter((at) => at >= from && at <= to);
  const first = Math.min(to, ...inDay);
  const end = daysAgo === 0 ? to : Math.min(to, Math.max(first, ...inDay) + aroundMs);
  return { from: Math.max(from, Math.floor((first - aroundMs) / minuteMs) * minuteMs), to: end };
}
