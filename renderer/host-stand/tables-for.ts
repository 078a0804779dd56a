/** Where a party is to sit, and where it is called to. */
import { isAwaitedIn } from '#renderer/store/rows.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { Party } from '#shared/parties/party.ts';
import { heldTableIds } from './waitlist/party-lists.ts';

type Known = Pick<StandState, 'rows' | 'outlooks'>;

/** Where its card says that it may sit: those that are held for it, else those that are suggested. */
export function tablesFor({ rows, outlooks }: Known, { id }: Party): readonly string[] {
  const held = heldTableIds(rows.tables, id);
  return held.length > 0 ? held : (outlooks?.parties.get(id)?.advice?.tableIds ?? []);
}

type Call = {
  readonly partyId: string;
  readonly tableIds: readonly string[];
  readonly was: readonly string[];
};

/** Whoever is called again is called to the table they were told, while it is still theirs and none is held for them. */
export function callOf(known: Known, party: Party): Call {
  const isHeld = heldTableIds(known.rows.tables, party.id).length > 0;
  const isTold = !isHeld && isAwaitedIn(known.rows, party);
  const tableIds = isTold ? party.calledTo : tablesFor(known, party);
  return { partyId: party.id, tableIds, was: party.calledTo };
}
