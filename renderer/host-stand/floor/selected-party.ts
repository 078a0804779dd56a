/** Who is chosen on the list, for the floor: shown where that party may sit, and asked for where it is too rare to follow. */
import { useDeferredValue } from 'react';
import { type StandServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import type { Spot } from './spots.ts';

function waitingParty(rows: StandState['rows'], id: string | null): Party | null {
  const party = id === null ? undefined : rows.parties.get(id);
  return party !== undefined && isWaiting(party) ? party : null;
}

/** The card that is chosen is seen first; what every table could do for it follows. */
export function useSelectedParty(): Party | null {
  const selectedId = useDeferredValue(useView(({ selectedPartyId }) => selectedPartyId));
  return useStand(({ rows }) => waitingParty(rows, selectedId));
}

/** As it is at this moment, for what opens on a press. */
export const selectedNow = ({ store, view }: Pick<StandServices, 'store' | 'view'>): Party | null =>
  waitingParty(store.getState().rows, view.getState().selectedPartyId);

/** Whether choosing the party could change how the spot looks: who sits there or has it too small looks the same for all. */
export function mayTake({ tables }: Spot, party: Party): boolean {
  if (tables.some(({ openSeatingIds }) => openSeatingIds.length > 0)) return false;
  return tables.length > 1 || tables.some(({ seatsMax }) => seatsMax >= party.size);
}
