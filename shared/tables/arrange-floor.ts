// floor.arrange: a manager moves, turns, resizes, groups, adds or takes away several tables with one gesture. A table that
// is gone from the floor meanwhile is passed over; one nobody knows is added when it comes with a name.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { happenedAt } from '#shared/log/op.ts';
import { freshTable } from './fresh-table.ts';
import { table, tableDetails, tableId } from './table.ts';

/** As many as fit in one op beside their details. */
export const arrangedLimit = 80;

export const arrangeFloor = defineOp({
  kind: 'floor.arrange',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({
    changes: z
      .array(z.object({ tableId, details: tableDetails.partial(), removed: z.boolean().optional() }))
      .min(1)
      .max(arrangedLimit)
      .readonly(),
  }),
  reduce: ({ read, op, payload: { changes } }) =>
    accept(
      changes.flatMap(({ tableId: id, details, removed }) => {
        const added = details.name === undefined ? null : freshTable(id, happenedAt(op));
        const found = read.one(table, id) ?? added;
        if (found === null || found.removed) return [];
        return [table.write({ ...found, ...given(details), ...given({ removed }) })];
      }),
    ),
});
