// table.set: a manager adds a table or changes it, field by field; `removed` takes it off the floor.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { happenedAt } from '#shared/log/op.ts';
import { freshTable } from './fresh-table.ts';
import { table, tableDetails, tableId } from './table.ts';

export const setTable = defineOp({
  kind: 'table.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({ tableId, details: tableDetails.partial(), removed: z.boolean().optional() }),
  reduce: ({ read, op, payload: { tableId: id, details, removed } }) => {
    const current = read.one(table, id) ?? freshTable(id, happenedAt(op));
    return accept([table.write({ ...current, ...given(details), ...given({ removed }) })]);
  },
});
