// A station whose file may repeat sequence numbers begins them anew under a new identity, before anything is sent.
// The doubt leaves the database last, so a crash in between only renews again.

import type { Clock } from '../clock.ts';
import { dropLocalState, writeLocalState } from '../database/local-state.ts';
import type { IdentityDoubt, StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { Ids } from '../ids.ts';
import type { IdentityKeeper } from './station-identity.ts';

/** Kept for the doctor's report. */
interface IdentityChange {
  readonly reason: IdentityDoubt;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export interface Renewal {
  readonly database: StationDatabase;
  readonly identity: IdentityKeeper;
  readonly clock: Clock;
  readonly ids: Ids;
}

export async function renewIdentity(renewal: Renewal, reason: IdentityDoubt): Promise<void> {
  const { database, identity, clock, ids } = renewal;
  const { stationId: from, stationToken } = identity.current();
  // Identities of a paired station come from its cloud, which gives the new one when numbers really clash.
  const to = stationToken === null ? ids.uuid() : from;
  if (to !== from) await identity.change({ stationId: to });
  const change: IdentityChange = { reason, at: clock.now(), from, to };
  writeTransaction(database.db, () => {
    writeLocalState(database.statements, 'identity-changed', JSON.stringify(change));
    dropLocalState(database.statements, 'identity-doubt');
  });
}
