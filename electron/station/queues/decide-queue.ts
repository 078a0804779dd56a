// What the station decides when a manager sets a queue: nobody waits in one that ends, and one with a past is only archived.
import type { z } from 'zod';
import type { Rejection } from '#shared/log/rejection.ts';
import { isWaiting, party } from '#shared/parties/party.ts';
import type { setQueue } from '#shared/queues/set-queue.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { StationCore } from '../station-core.ts';

type QueueIntent = z.infer<typeof setQueue.payload>;

export function decideQueue(
  { log }: Pick<StationCore, 'log'>,
  intent: QueueIntent,
): Result<QueueIntent, Rejection> {
  const { queueId, details, removed = false } = intent;
  if (!removed && details.archived !== true) return ok(intent);
  const isWaitedIn = log
    .openRows()
    .some(({ row }) => party.owns(row) && row.queueId === queueId && isWaiting(row));
  if (isWaitedIn) return failed({ kind: 'queue-waited-in', queueId });
  if (!removed || !log.wasQueueUsed(queueId)) return ok(intent);
  return ok({ queueId, details: { ...details, archived: true } });
}
