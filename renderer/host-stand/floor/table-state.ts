/** What a table is doing, as the floor shows it: with the parties and sittings it is about. */

import type { Rows } from '#renderer/store/rows.ts';
import { must } from '#shared/must.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import type { Table } from '#shared/tables/table.ts';
import { tableState, type WhoIsThere } from '#shared/tables/table-state.ts';

export type Sitting = { readonly seating: Seating; readonly party: Party | null };

export type TableState =
  | { readonly kind: 'free' }
  | { readonly kind: 'out' }
  | { readonly kind: 'dirty'; readonly sinceAt: number }
  | { readonly kind: 'held'; readonly party: Party }
  | { readonly kind: 'seated'; readonly sitting: Sitting }
  /** Two stations seated here while apart: both stay until a person moves one. */
  | { readonly kind: 'shared'; readonly sittings: readonly Sitting[] };

/** Where somebody sits already, or nobody can, whoever comes takes nothing from those who wait. */
export const isUntaken = ({ kind }: TableState): boolean =>
  kind === 'free' || kind === 'held' || kind === 'dirty';

export const isOutOfService = ({ condition }: Table): boolean => condition === 'out-of-service';

export const tableStateOf = (table: Table, rows: Rows): TableState => spotStateOf([table], rows);

export function spotStateOf(tables: readonly Table[], rows: Rows): TableState {
  const state = tableState(tables, whoIsThere(rows));
  switch (state.kind) {
    case 'taken':
      return takenState(state.seatingIds, rows);
    case 'held':
      return { kind: 'held', party: must(rows.parties.get(state.partyId), 'who waits is known') };
    default:
      return state;
  }
}

const whoIsThere = ({ parties, seatings }: Rows): WhoIsThere => ({
  waits: (id) => {
    const party = parties.get(id);
    return party !== undefined && isWaiting(party);
  },
  sits: (id) => seatings.has(id),
});

function takenState(seatingIds: readonly string[], { seatings, parties }: Rows): TableState {
  const sittings = seatingIds.map((id): Sitting => {
    const seating = must(seatings.get(id), 'who sits is known');
    return { seating, party: parties.get(seating.partyId) ?? null };
  });
  const [sitting] = sittings;
  return sitting !== undefined && sittings.length === 1
    ? { kind: 'seated', sitting }
    : { kind: 'shared', sittings };
}

/** Above one where two stations seated a party at different tables while apart; it sits at one of them. */
export const tablesOf = ({ party }: Sitting): number => party?.openSeatingIds.length ?? 1;

export const sittingsIn = (state: TableState): readonly Sitting[] => {
  if (state.kind === 'seated') return [state.sitting];
  return state.kind === 'shared' ? state.sittings : [];
};
