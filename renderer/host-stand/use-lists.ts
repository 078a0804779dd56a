/** The lists of the queue this screen shows. They change only when a row of theirs does. */
import { useMemo } from 'react';
import { useNow, usePreferences, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import type { Party } from '#shared/parties/party.ts';
import type { Queue } from '#shared/queues/queue.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { finishedParties, momentOf, waitingParties } from './waitlist/party-lists.ts';

/** Queues people can be put in, by name. */
export function useQueues(): readonly Queue[] {
  const queues = useStand(({ rows }) => rows.queues);
  return useMemo(
    () =>
      [...queues.values()]
        .filter(({ removed, archived, active }) => !removed && !archived && active)
        .sort((left, right) => (left.name < right.name ? -1 : 1)),
    [queues],
  );
}

/** The queue of this screen: the chosen one, or the first. */
export function useQueue(): Queue | null {
  const queues = useQueues();
  const chosen = usePreferences(({ queueId }) => queueId);
  return queues.find(({ id }) => id === chosen) ?? queues[0] ?? null;
}

export function useWaiting(): readonly Party[] {
  const rows = useStand((state) => state.rows);
  const queueId = useQueue()?.id ?? null;
  const now = useNow(minuteMs);
  return useMemo(() => waitingParties(rows, queueId, momentOf(rows, now)), [rows, queueId, now]);
}

export function useFinished(): readonly Party[] {
  const rows = useStand((state) => state.rows);
  const queueId = useQueue()?.id ?? null;
  const now = useNow(10 * minuteMs);
  return useMemo(() => {
    const { timeZone, dayEndMinute } = rows.settings ?? { timeZone: 'UTC', dayEndMinute: 180 };
    return finishedParties(rows, queueId, businessDayStart(now, timeZone, dayEndMinute));
  }, [rows, queueId, now]);
}
