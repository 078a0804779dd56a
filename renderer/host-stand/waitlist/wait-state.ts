/** How a party stands against what it was told: on time, due, or late. A party without a quote has no promise to break. */

import { minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import type { Party } from '#shared/parties/party.ts';

export type WaitState =
  | { readonly kind: 'no-quote'; readonly waited: number }
  | {
      readonly kind: 'on-time' | 'due' | 'late';
      readonly waited: number;
      readonly quoted: number;
      /** Until the promise ends, or since it was broken. */
      readonly minutes: number;
    };

const dueWithinMinutes = 5;

export function waitStateOf(party: Pick<Party, 'joinedAt' | 'quotedMinutes'>, nowMs: number): WaitState {
  const waited = minutesBetween(party.joinedAt, nowMs);
  const quoted = party.quotedMinutes;
  if (quoted === null) return { kind: 'no-quote', waited };
  const left = quoted - waited;
  if (left < 0) return { kind: 'late', waited, quoted, minutes: -left };
  return { kind: left <= dueWithinMinutes ? 'due' : 'on-time', waited, quoted, minutes: left };
}

/** When the promise ends; null where none was made. */
export const promisedAt = ({
  joinedAt,
  quotedMinutes,
}: Pick<Party, 'joinedAt' | 'quotedMinutes'>): number | null =>
  quotedMinutes === null ? null : joinedAt + quotedMinutes * minuteMs;
