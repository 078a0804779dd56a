// Gives a station whose file may repeat sequence numbers a new identity, before anything is sent. The doubt leaves
// the database last, so a crash in between only renews again.

import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { dropLocalState, readLocalState, writeLocalState } from '../database/local-state.ts';
import { type IdentityDoubt, identityDoubt, type StationDatabase } from '../database/station-database.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import type { Ids } from '../ids.ts';
import type { IdentityKeeper } from './station-identity.ts';

const identityChange = z.object({ reason: identityDoubt, at: z.int(), from: z.string(), to: z.string() });
export type IdentityChange = z.infer<typeof identityChange>;

export interface Renewal {
  readonly database: StationDatabase;
  readonly identity: IdentityKeeper;
  readonly clock: Clock;
  readonly ids: Ids;
}

export async function renewIdentity(renewal: Renewal, reason: IdentityDoubt): Promise<void> {
  const { database, identity, clock, ids } = renewal;
  const from = identity.current().stationId;
  const to = ids.uuid();
  await identity.change({ stationId: to });
  const change: IdentityChange = { reason, at: clock.now(), from, to };
  writeTransaction(database.db, () => {
    writeLocalState(database.statements, 'identity-changed', JSON.stringify(change));
    dropLocalState(database.statements, 'identity-doubt');
  });
}

/** The latest change; the sync part introduces the station anew when it finds one. */
export function readIdentityChange({ statements }: StationDatabase): IdentityChange | null {
  const text = readLocalState(statements, 'identity-changed');
  return text === null ? null : identityChange.parse(JSON.parse(text));
}
