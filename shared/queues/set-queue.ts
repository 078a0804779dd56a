// queue.set: a manager adds a queue, changes it field by field, or takes away one nobody was ever in.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { defaultQueue, queue, queueDetails, queueId } from './queue.ts';

export const setQueue = defineOp({
  kind: 'queue.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({ queueId, details: queueDetails.partial(), removed: z.boolean().optional() }),
  reduce: ({ read, payload: { queueId: id, details, removed = false } }) => {
    const current = read.one(queue, id) ?? { ...defaultQueue, id, removed: false };
    return accept([queue.write({ ...current, ...given(details), removed })]);
  },
});
