// Delivery numbers are not part of an op: a station that changes identity, or is told of a gap, numbers its outbox anew.
import type { StationId } from '#shared/log/op.ts';
import type { Store } from './store.ts';

/** Runs inside a write transaction. Everything queued may have been sent before, so nothing is void from here on. */
export function renumber(
  { outbox, states }: Store,
  { stationId, first }: { readonly stationId: StationId; readonly first: number },
): void {
  outbox.renumber(first);
  states.change({ stationId, numberedTo: first - 1, answeredTo: first - 1 });
}
