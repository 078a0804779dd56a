// What the sync panel shows. `cloud` says in one word why changes do or do not flow.
import type { StationLog } from '../log/station-log.ts';

export type CloudState =
  | 'unpaired'
  | 'connecting'
  | 'online'
  | 'offline'
  | 'server-trouble'
  /** The disk here refuses what comes in. */
  | 'station-trouble'
  | 'not-the-cloud'
  | 'unauthorised'
  | 'revoked'
  | 'cloud-too-old'
  | 'station-too-old';

export interface SyncStatus {
  readonly cloud: CloudState;
  readonly lastPushAt: number | null;
  readonly lastPullAt: number | null;
  readonly pending: number;
  readonly oldestPendingAt: number | null;
  readonly refused: number;
  readonly head: number;
  readonly cursor: number;
  /** False while older rows are still being fetched. */
  readonly historyComplete: boolean;
  readonly clockSkewMs: number | null;
  /** When the next attempt is due, while waiting after a failure. */
  readonly retryAt: number | null;
}

interface LoopStatus {
  readonly cloud: CloudState;
  readonly clockSkewMs: number | null;
  readonly retryAt: number | null;
}

export function statusOf(log: StationLog, loop: LoopStatus): SyncStatus {
  const { lastPushAt, lastPullAt, head, cursor, backfill } = log.delivery.state();
  const historyComplete = backfill.kind === 'complete';
  // Screens compare it with the corrected time they show.
  const retryAt = loop.retryAt === null ? null : loop.retryAt + (loop.clockSkewMs ?? 0);
  return {
    ...loop,
    retryAt,
    ...log.delivery.counts(),
    lastPushAt,
    lastPullAt,
    head,
    cursor,
    historyComplete,
  };
}

/** A station that is not paired works alone: nothing waits, nothing is wrong. */
export const unpairedStatus = (log: StationLog): SyncStatus =>
  statusOf(log, { cloud: 'unpaired', clockSkewMs: null, retryAt: null });
