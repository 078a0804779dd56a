// What the station decides when a manager sets tables: no two of one name.
import type { z } from 'zod';
import type { Rejection } from '#shared/log/rejection.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { arrangeFloor } from '#shared/tables/arrange-floor.ts';
import { isSameName, namesakeOf } from '#shared/tables/namesake.ts';
import type { setTable } from '#shared/tables/set-table.ts';
import { type Table, table } from '#shared/tables/table.ts';
import type { StationCore } from '../station-core.ts';

type TableIntent = z.infer<typeof setTable.payload>;

type FloorIntent = z.infer<typeof arrangeFloor.payload>;

export function decideTable({ log }: StationCore, intent: TableIntent): Result<TableIntent, Rejection> {
  const { tableId, details, removed } = intent;
  const other = takenName(tablesIn(log), { tableId, details, removed });
  return other === null ? ok(intent) : failed({ kind: 'name-taken', name: other });
}

export function decideFloor({ log }: StationCore, intent: FloorIntent): Result<FloorIntent, Rejection> {
  const tables = tablesIn(log);
  const staying = intent.changes.filter(({ removed }) => removed !== true);
  const given = staying.flatMap(({ details: { name } }) => name ?? []);
  const twice = given.find((name, at) => given.findIndex((other) => isSameName(other, name)) !== at);
  const [taken = twice] = intent.changes.flatMap((change) => takenName(tables, change) ?? []);
  return taken === undefined ? ok(intent) : failed({ kind: 'name-taken', name: taken });
}

const tablesIn = (log: StationCore['log']): readonly Table[] =>
  log.openRows().flatMap(({ row }) => (table.owns(row) ? [row] : []));

/** As the other table spells it. */
function takenName(tables: readonly Table[], { tableId, details, removed }: TableIntent): string | null {
  if (details.name === undefined || removed === true) return null;
  return namesakeOf(tables, tableId, details.name)?.name ?? null;
}
