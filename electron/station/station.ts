// The station as its transports see it: it is open, or it waits for a person to say what becomes of lost data.

import { failed, ok, type Result } from '#shared/result.ts';
import type { Clock } from './clock.ts';
import type { DataPaths } from './data-paths.ts';
import { type OpenProblem, openStationDatabase } from './database/open-station-database.ts';
import type { IdentityKeeper } from './identity/station-identity.ts';
import type { Ids } from './ids.ts';
import type { StartProblem } from './start-problem.ts';
import { createCore, type StationCore } from './station-core.ts';

export type Phase =
  | { readonly kind: 'open'; readonly core: StationCore }
  | { readonly kind: 'recovery'; readonly how: 'missing' | 'empty' | 'damaged' };

export interface Station {
  readonly paths: DataPaths;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly identity: IdentityKeeper;
  /** Whoever knows it may make a browser a screen of this station. */
  readonly screenToken: string;
  readonly phase: () => Phase;
  readonly close: () => Promise<void>;
}

export type StationOptions = Pick<Station, 'paths' | 'clock' | 'ids' | 'identity' | 'screenToken'>;

export async function openStation(options: StationOptions): Promise<Result<Station, StartProblem>> {
  const first = openPhase(options);
  if (!first.ok) return first;
  let phase = first.value;
  return ok({
    ...options,
    phase: () => phase,
    close: async () => {
      if (phase.kind === 'open') await phase.core.close();
      phase = { kind: 'recovery', how: 'missing' };
    },
  });
}

function openPhase(options: StationOptions): Result<Phase, StartProblem> {
  const opened = openStationDatabase(options);
  if (opened.ok) return ok({ kind: 'open', core: createCore({ ...options, database: opened.value }) });
  return phaseOf(opened.reason);
}

function phaseOf(problem: OpenProblem): Result<Phase, StartProblem> {
  switch (problem.kind) {
    case 'lost':
      return ok({ kind: 'recovery', how: problem.how });
    case 'damaged':
      return ok({ kind: 'recovery', how: 'damaged' });
    default:
      return failed(problem);
  }
}
