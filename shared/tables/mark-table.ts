// table.mark: a fact about the table itself: cleaned, dirty, or out of service.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { table, tableCondition, tableId } from './table.ts';

export const markTable = defineOp({
  kind: 'table.mark',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ tableId, condition: tableCondition }),
  reduce: ({ read, op, payload: { tableId: id, condition } }) => {
    const found = read.one(table, id);
    if (found === null || found.removed) return refuse({ kind: 'not-found', subject: { kind: 'table', id } });
    if (found.condition === condition) return accept([]);
    return accept([table.write({ ...found, condition, conditionAt: happenedAt(op) })]);
  },
});
