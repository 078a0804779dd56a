/** Which tables could be put together now: those that are said to go together, while all of them are free. */
import type { Rows } from '#renderer/store/rows.ts';
import { type OpenJoin, openJoins } from '#shared/joins/open-joins.ts';
import { leadOf } from '#shared/tables/lead-of.ts';
import type { Table } from '#shared/tables/table.ts';
import { tableStateOf } from './table-state.ts';

export function joinsNow(rows: Rows): readonly OpenJoin[] {
  const isFree = (table: Table): boolean =>
    tableStateOf(table, rows).kind === 'free' && leadOf(table, rows.tables) === null;
  return openJoins({ joins: rows.joins.values(), tables: rows.tables, isFree });
}
