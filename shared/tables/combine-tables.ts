// table.combine and table.split: plans: free tables are put together for the next party, and taken apart again.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { must } from '#shared/must.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { holderOf } from './holder-of.ts';
import { type Table, table, tableId } from './table.ts';

const traits = {
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
} as const;

const tableIds = z
  .array(tableId)
  .min(2)
  .max(8)
  .refine((ids) => new Set(ids).size > 1, 'two different tables')
  .readonly();

/** The first one leads: it gives the combination its name and place. */
export const combineTables = defineOp({
  ...traits,
  kind: 'table.combine',
  payload: z.object({ tableIds }),
  reduce: ({ read, payload }) => {
    const found = findAll(read, payload.tableIds);
    if (!found.ok) return refuse(found.reason);
    const taken = found.value.find(({ openSeatingIds }) => openSeatingIds.length > 0);
    if (taken !== undefined) {
      const seatingId = must(taken.openSeatingIds[0], 'a seating at a taken table');
      return refuse({ kind: 'occupied', tableId: taken.id, seatingId });
    }
    const out = found.value.find(({ condition }) => condition === 'out-of-service');
    if (out !== undefined) return refuse({ kind: 'out-of-service', tableId: out.id });
    const lead = must(found.value[0], 'two tables at least');
    const held = found.value.find((each) => holderOf(read, each) !== null);
    const holderId = held === undefined ? null : holderOf(read, held);
    if (held !== undefined && holderId !== null) return refuse({ kind: 'held', tableId: held.id, holderId });
    const joinedTo = lead.id;
    return accept(found.value.map((each) => table.write({ ...each, joinedTo })));
  },
});

export const splitTables = defineOp({
  ...traits,
  kind: 'table.split',
  payload: z.object({ tableIds }),
  reduce: ({ read, payload }) => {
    const found = findAll(read, payload.tableIds);
    if (!found.ok) return refuse(found.reason);
    return accept(found.value.map((each) => table.write({ ...each, joinedTo: null })));
  },
});

function findAll(read: Read, ids: readonly string[]): Result<readonly Table[], Rejection> {
  const tables: Table[] = [];
  for (const id of new Set(ids)) {
    const found = read.one(table, id);
    if (found === null || found.removed) return failed({ kind: 'not-found', subject: { kind: 'table', id } });
    tables.push(found);
  }
  return ok(tables);
}
