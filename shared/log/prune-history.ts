// history.prune: closed parties and seatings that ended before a moment are forgotten, by a sweep in seq order.
import { z } from 'zod';
import { accept, defineOp } from './define-op.ts';

export const pruneHistory = defineOp({
  kind: 'history.prune',
  version: 1,
  nature: 'fact',
  writers: ['cloud'],
  permission: null,
  undoable: false,
  payload: z.object({ before: z.int() }),
  reduce: () => accept([]),
  sweep: ({ before }) => ({ kind: 'prune-history', before }),
});
