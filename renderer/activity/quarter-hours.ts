/** Lines of the feed under the quarter of an hour they were made in, newest first. */
import type { Act } from '#renderer/connection/station.ts';

export type QuarterHour = { readonly from: number; readonly to: number; readonly acts: readonly Act[] };

const quarterMs = 15 * 60_000;

/** When it was typed in: what was entered later stands where the person who typed it looks for it. */
export const filedAt = ({ enteredAt, happenedAt }: Act): number => enteredAt ?? happenedAt;

export function quarterHours(acts: readonly Act[]): readonly QuarterHour[] {
  const inOrder = acts.toSorted((left, right) => filedAt(right) - filedAt(left));
  const byQuarter = Map.groupBy(inOrder, (act) => Math.floor(filedAt(act) / quarterMs));
  return [...byQuarter].map(([quarter, grouped]) => ({
    from: quarter * quarterMs,
    to: (quarter + 1) * quarterMs,
    acts: grouped,
  }));
}
