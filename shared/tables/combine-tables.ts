// table.combine and table.split: plans: free tables are put together for the next party, and taken apart again. Where
// somebody sits they come apart by themselves once that party goes.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { must } from '#shared/must.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Table, table, tableId } from './table.ts';
import { whyNotFree, whyTaken } from './why-not-free.ts';

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
    const why = firstWhy(found.value, (each) => whyNotFree(read, each, null));
    if (why !== null) return refuse(why);
    const joinedTo = must(found.value[0], 'two tables at least').id;
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
    const why = firstWhy(found.value, (each) => whyTaken(read, each));
    if (why !== null) return refuse(why);
    return accept(found.value.map((each) => table.write({ ...each, joinedTo: null })));
  },
});

const firstWhy = (tables: readonly Table[], whyNot: (one: Table) => Rejection | null): Rejection | null =>
  tables.map(whyNot).find((why) => why !== null) ?? null;

function findAll(read: Read, ids: readonly string[]): Result<readonly Table[], Rejection> {
  const tables: Table[] = [];
  for (const id of new Set(ids)) {
    const found = read.one(table, id);
    if (found === null || found.removed) return failed({ kind: 'not-found', subject: { kind: 'table', id } });
    tables.push(found);
  }
  return ok(tables);
}
