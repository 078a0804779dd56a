// How syncing stands on a station without a cloud: changes are kept until there is one.
import type { StationLog } from '../log/station-log.ts';
import type { SyncStatus } from '../sync/sync-status.ts';

export function unpairedStatus({ delivery }: StationLog): SyncStatus {
  const { head, cursor } = delivery.state();
  return {
    cloud: 'unpaired',
    lastPushAt: null,
    lastPullAt: null,
    ...delivery.counts(),
    head,
    cursor,
    historyComplete: true,
    clockSkewMs: null,
    retryAt: null,
  };
}
