// Closed rows of every kind in pages, newest first, each with the seq that last wrote it. A row that changes while a
// station pages on comes to it by its log instead.
import type { HistoryAnswer, HistoryRequest, PlacedRow } from '#shared/contracts/protocol.ts';
import { entities } from '#shared/log/entities.ts';
import type { ClosedQuery, LogView } from './log-store.ts';
import { protocolFault, wrongEpoch } from './protocol-fault.ts';

type Place = NonNullable<HistoryRequest['after']>;

const placeOf = ({ kind, seq, row: { id } }: PlacedRow): Place => ({ kind, seq, id });

/** Newest first; rows of one op by kind, then by id. */
const compare = (left: Place, right: Place): number =>
  right.seq - left.seq || descending(left.kind, right.kind) || descending(left.id, right.id);

const descending = (left: string, right: string): number => (left === right ? 0 : left < right ? 1 : -1);

/** Where a kind goes on when a page ended at `after`; `''` comes before every id. */
function below(kind: string, after: HistoryRequest['after']): ClosedQuery['below'] {
  if (after === null) return null;
  if (kind === after.kind) return { seq: after.seq, id: after.id };
  return { seq: kind < after.kind ? after.seq + 1 : after.seq, id: '' };
}

export async function readHistory(view: LogView, request: HistoryRequest): Promise<HistoryAnswer> {
  const tooOld = protocolFault(request);
  if (tooOld !== null) return tooOld;
  const head = await view.head();
  if (request.epoch !== head.epoch) return wrongEpoch(head);
  const { after, limit } = request;
  const found: PlacedRow[] = [];
  for (const { kind } of entities) {
    found.push(...(await view.closedRows({ kind, below: below(kind, after), limit })));
  }
  found.sort((left, right) => compare(placeOf(left), placeOf(right)));
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { kind: 'history', rows, next: last === undefined || rows.length < limit ? null : placeOf(last) };
}
