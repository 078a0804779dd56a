// Whether a party is still awaited at the table it was called to, decided here for the station and for screens: it waits,
// and every table of the call stands there, in service, with nobody at it. One that is being cleaned is still theirs.
import type { Table } from '#shared/tables/table.ts';
import { tableState, type WhoIsThere } from '#shared/tables/table-state.ts';
import { isWaiting, type Party } from './party.ts';

export interface CalledOver {
  /** Undefined: not known. */
  readonly tableOf: (id: string) => Table | undefined;
  readonly sits: WhoIsThere['sits'];
}

export const isAwaited = (party: Party, { tableOf, sits }: CalledOver): boolean =>
  isWaiting(party) && party.calledTo.length > 0 && party.calledTo.every((id) => isTheirs(tableOf(id), sits));

function isTheirs(found: Table | undefined, sits: WhoIsThere['sits']): boolean {
  if (found === undefined || found.removed) return false;
  const { kind } = tableState([found], { sits, waits: () => true });
  return kind !== 'taken' && kind !== 'out';
}
