// What the stations of the restaurant are called, as the cloud last told it. A station that was never told knows none.
import { z } from 'zod';
import { type StationName, stationName } from '#shared/contracts/station-name.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { Statements } from '../database/statements.ts';

export function readStationNames(statements: Statements): readonly StationName[] {
  const kept = readLocalState(statements, 'stations');
  return kept === null ? [] : (z.array(stationName).safeParse(JSON.parse(kept)).data ?? []);
}

export const keepStationNames = (statements: Statements, told: readonly StationName[]): void =>
  writeLocalState(statements, 'stations', JSON.stringify(told));
