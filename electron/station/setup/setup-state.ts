// How this station came to its restaurant. Nothing stored and no cloud token means a first run.
import { z } from 'zod';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { StationDatabase } from '../database/station-database.ts';
import type { IdentityKeeper } from '../identity/station-identity.ts';

const setupState = z.enum(['standalone', 'demo', 'paired']);
export type SetupState = z.infer<typeof setupState>;

export function readSetup({ statements }: StationDatabase, identity: IdentityKeeper): SetupState | null {
  if (identity.current().stationToken !== null) return 'paired';
  const stored = readLocalState(statements, 'setup');
  return stored === null ? null : setupState.parse(stored);
}

/** Inside a write transaction of the caller. */
export function writeSetup({ statements }: StationDatabase, state: SetupState): void {
  writeLocalState(statements, 'setup', state);
}
