/** The tables a party can be put at, the best first: free ones it fits, then everything else. A taken one stays possible. */

import type { Rows } from '#renderer/store/rows.ts';
import { roomsOf } from '#shared/floor/rooms.ts';
import type { Table } from '#shared/tables/table.ts';
import { type TableState, tableStateOf } from './table-state.ts';

export type TableChoice = {
  readonly table: Table;
  readonly state: TableState;
  /** Free, and the party fills it without waste. */
  readonly fits: boolean;
};

const order: Readonly<Record<TableState['kind'], number>> = {
  held: 1,
  free: 2,
  dirty: 3,
  seated: 4,
  shared: 5,
  out: 6,
};

type Wanted = { readonly size: number; readonly partyId: string; readonly text: string };

export function tableChoices(rows: Rows, { size, partyId, text }: Wanted): readonly TableChoice[] {
  const wanted = text.trim().toLowerCase();
  const choices = roomsOf(rows.tables)
    .flatMap(({ tables }) => tables)
    .filter((table) => wanted === '' || table.name.toLowerCase().startsWith(wanted))
    .map((table): TableChoice => {
      const state = tableStateOf(table, rows);
      const isOurs = state.kind === 'held' && table.heldForPartyId === partyId;
      const isRoom = size >= table.seatsMin && size <= table.seatsMax;
      return { table, state, fits: isOurs || (state.kind === 'free' && isRoom) };
    });
  return choices.sort((left, right) => rank(left, wanted, size) - rank(right, wanted, size));
}

/** A name typed in full wins; then what fits; then by state, and by how many seats would stay empty. */
function rank({ table, state, fits }: TableChoice, wanted: string, size: number): number {
  if (wanted !== '' && table.name.toLowerCase() === wanted) return -1000;
  const spare = table.seatsMax - size;
  return (fits ? 0 : 100) + order[state.kind] * 10 + (spare < 0 ? 9 : Math.min(spare, 8));
}
