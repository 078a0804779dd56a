// Everything a new station needs to work, at one cursor: open rows, settings and tonight's log. The log behind the
// cursor is its own to pull, history follows in pages.
import type { SnapshotAnswer, SnapshotRequest } from '#shared/contracts/protocol.ts';
import type { StationId } from '#shared/log/op.ts';
import type { LogView } from './log-store.ts';
import { protocolFault } from './protocol-fault.ts';

interface SnapshotFor {
  readonly stationId: StationId;
  readonly request: SnapshotRequest;
}

export async function takeSnapshot(
  view: LogView,
  { stationId, request }: SnapshotFor,
): Promise<SnapshotAnswer> {
  const tooOld = protocolFault(request);
  if (tooOld !== null) return tooOld;
  const { head, epoch } = await view.head();
  return {
    kind: 'snapshot',
    epoch,
    cursor: head,
    acked: await view.acked(stationId),
    entities: await view.openRows(),
    log: await view.logSince(request.logSince),
  };
}
