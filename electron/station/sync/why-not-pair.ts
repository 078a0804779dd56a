// Whether a station may join a restaurant. One that has worked alone brings ops of its own, and these can only become
// the log of a restaurant whose log is empty.
import type { Snapshot } from '../log/delivery.ts';
import type { StationLog } from '../log/station-log.ts';

export interface PairingRefusal {
  readonly kind: 'restaurant-has-a-log';
  readonly head: number;
  /** What this station would bring. */
  readonly ownOps: number;
}

/** Asked with the snapshot of the restaurant to join, before the new identity is kept. Null: it may. */
export function whyNotPair(log: StationLog, { cursor }: Snapshot): PairingRefusal | null {
  const state = log.delivery.state();
  const isSynced = state.epoch !== null;
  const ownOps = log.pending().length;
  if (cursor === 0 || (ownOps === 0 && !isSynced)) return null;
  return { kind: 'restaurant-has-a-log', head: cursor, ownOps };
}
