// What the sync panel shows. `cloud` says in one word why changes do or do not flow.
import type { SyncFault } from '#shared/contracts/protocol.ts';

export type CloudState =
  | 'unpaired'
  | 'connecting'
  | 'online'
  | 'offline'
  | 'server-trouble'
  | 'unauthorised'
  | 'revoked'
  | 'cloud-too-old'
  | 'station-too-old'
  | 'restoring';

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

export type FaultKind = SyncFault['kind'];
