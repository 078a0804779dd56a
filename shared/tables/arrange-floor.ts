// floor.arrange: a manager moves, turns, resizes or groups several tables with one gesture. A table that is gone from the
// floor meanwhile is passed over.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { table, tableDetails, tableId } from './table.ts';

/** As many as fit in one op beside their details. */
const arrangedLimit = 80;

export const arrangeFloor = defineOp({
  kind: 'floor.arrange',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({
    changes: z
      .array(z.object({ tableId, details: tableDetails.partial() }))
      .min(1)
      .max(arrangedLimit)
      .readonly(),
  }),
  reduce: ({ read, payload: { changes } }) =>
    accept(
      changes.flatMap(({ tableId: id, details }) => {
        const found = read.one(table, id);
        return found === null || found.removed ? [] : [table.write({ ...found, ...given(details) })];
      }),
    ),
});
