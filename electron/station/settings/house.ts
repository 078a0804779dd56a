// What the cloud last said of the restaurant beside its staff. A station that was never told goes without.
import { type House, house } from '#shared/contracts/house.ts';
import { readLocalState, writeLocalState } from '../database/local-state.ts';
import type { Statements } from '../database/statements.ts';

export function readHouse(statements: Statements): House | null {
  const kept = readLocalState(statements, 'house');
  return kept === null ? null : (house.safeParse(JSON.parse(kept)).data ?? null);
}

export const keepHouse = (statements: Statements, told: House): void =>
  writeLocalState(statements, 'house', JSON.stringify(told));
