// What the station decides when a manager sets a table: no two of one name.
import type { z } from 'zod';
import type { Rejection } from '#shared/log/rejection.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { namesakeOf } from '#shared/tables/namesake.ts';
import type { setTable } from '#shared/tables/set-table.ts';
import { table } from '#shared/tables/table.ts';
import type { StationCore } from '../station-core.ts';

type TableIntent = z.infer<typeof setTable.payload>;

export function decideTable({ log }: StationCore, intent: TableIntent): Result<TableIntent, Rejection> {
  const { name } = intent.details;
  if (name === undefined || intent.removed === true) return ok(intent);
  const tables = log.openRows().flatMap(({ row }) => (table.owns(row) ? [row] : []));
  const other = namesakeOf(tables, intent.tableId, name);
  return other === null ? ok(intent) : failed({ kind: 'name-taken', name: other.name });
}
