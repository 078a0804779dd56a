/** Who is chosen on the list, for the floor: shown where that party may sit, and asked for by what opens on a press. */
import { type StandServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { combinedSeats } from '#shared/joins/combined-seats.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import type { Spot } from './spots.ts';

function waitingParty(rows: StandState['rows'], id: string | null): Party | null {
  const party = id === null ? undefined : rows.parties.get(id);
  return party !== undefined && isWaiting(party) ? party : null;
}

/** Whose card is open. */
export function useOpenedParty(): Party | null {
  const openedId = useView(({ openedPartyId }) => openedPartyId);
  return useStand(({ rows }) => waitingParty(rows, openedId));
}

/** As it is at this moment, for what opens on a press. */
export const selectedNow = ({ store, view }: Pick<StandServices, 'store' | 'view'>): Party | null =>
  waitingParty(store.getState().rows, view.getState().selectedPartyId);

/** Whether it has the seats and nobody sits there; whether it is free besides, the table knows itself. */
export function hasRoomFor({ tables }: Spot, party: Party, joins: StandState['rows']['joins']): boolean {
  if (tables.some(({ openSeatingIds }) => openSeatingIds.length > 0)) return false;
  return combinedSeats(tables, joins.values()).seatsMax >= party.size;
}
