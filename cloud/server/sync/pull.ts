// A page of the log after a station's cursor, with head and epoch, all from one moment: a reader never sees a hole.
import type { PullAnswer, PullRequest } from '#shared/contracts/protocol.ts';
import type { LogView } from './log-store.ts';
import { protocolFault, wrongEpoch } from './protocol-fault.ts';

export async function readPage(view: LogView, request: PullRequest): Promise<PullAnswer> {
  const tooOld = protocolFault(request);
  if (tooOld !== null) return tooOld;
  const current = await view.head();
  const { head, epoch } = current;
  if (request.epoch !== epoch || request.after > head) return wrongEpoch(current);
  const rows = await view.logAfter(request.after, request.limit);
  return { kind: 'page', rows, head, epoch };
}
