/** How a queue stands to guests now, and how that is said to whoever works here. */
import { useMemo } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import { type QueueState, queueStateOf } from '#shared/queues/queue-state.ts';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import { clockFace } from '#shared/settings/clock.ts';
import { useLists } from '../use-lists.ts';

export function useQueueState(queue: Queue): QueueState {
  const now = useNow(minuteMs);
  const timeZone = useStand(({ rows }) => rows.settings?.timeZone ?? 'UTC');
  const minute = useMemo(() => minuteOfDay(now, timeZone), [now, timeZone]);
  const waiting = useLists().waitingIn.get(queue.id) ?? 0;
  return queueStateOf(queue, { minuteOfDay: minute, waiting });
}

/** Undefined: it is open to guests, and nothing needs to be said. */
export function useQueueStateWords(): (queue: Queue, state: QueueState) => string | undefined {
  const { t } = useTranslation();
  return ({ name }, state) => {
    switch (state.kind) {
      case 'open':
        return undefined;
      case 'hidden':
      case 'paused':
        return t(`waitlist.queue.${state.kind}`, { name });
      case 'full':
        return t('waitlist.queue.full', { name, waiting: state.waiting, capacity: state.capacity });
      case 'closed':
        return t('waitlist.queue.closed', { name, time: clockFace(state.opensAtMinute) });
    }
  };
}
