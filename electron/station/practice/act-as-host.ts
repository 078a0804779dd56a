// The house at work by itself, for a trainee who watches: the first of the list that the station has a table for sits
// down, and tables that were left are laid again.
import { isHere, party, partyId } from '#shared/parties/party.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { markTable } from '#shared/tables/mark-table.ts';
import { table, tableId } from '#shared/tables/table.ts';
import { serverAt } from '../sections/server-at.ts';
import type { Ground } from './act-as-guest.ts';
import { rowsOf } from './rows-of.ts';

/** As long as it takes to lay a table again. */
const cleaningMs = 4 * 60_000;

/** One at a time: the next one is advised by the room as it is then. */
export function actAsHost(ground: Ground): void {
  clean(ground);
  const { core, ids, act } = ground;
  const here = new Set<string>(
    rowsOf(party, core.log.openRows())
      .filter((one) => one.openSeatingIds.length === 0 && isHere(one))
      .map(({ id }) => id),
  );
  const next = core.quotes.board().parties.find(({ partyId: id, advice }) => advice !== null && here.has(id));
  if (next === undefined || next.advice === null) return;
  const tableIds = next.advice.tableIds.map((id) => tableId.parse(id));
  act(seatParty, {
    partyId: partyId.parse(next.partyId),
    seatingId: seatingId.parse(ids.uuid()),
    tableIds,
    serverId: serverAt(core, tableIds),
  });
}

function clean({ core, now, act }: Ground): void {
  for (const { id, condition, conditionAt } of rowsOf(table, core.log.openRows())) {
    if (condition === 'dirty' && now() - conditionAt >= cleaningMs) {
      act(markTable, { tableId: id, condition: 'ready' });
    }
  }
}
