/** Where a party is called to. Whoever is called again is called to the table they were told, while it is still theirs. */
import { isAwaitedIn } from '#renderer/store/rows.ts';
import type { StandState } from '#renderer/store/stand-state.ts';
import type { Party } from '#shared/parties/party.ts';
import { heldTableIds } from './waitlist/party-lists.ts';

export function tablesToCall(
  { rows, outlooks }: Pick<StandState, 'rows' | 'outlooks'>,
  party: Party,
): readonly string[] {
  const held = heldTableIds(rows.tables, party.id);
  if (held.length > 0) return held;
  return isAwaitedIn(rows, party)
    ? party.calledTo
    : (outlooks?.parties.get(party.id)?.advice?.tableIds ?? []);
}
