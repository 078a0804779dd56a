// queue.set: a manager adds a queue or changes it, field by field.
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
  payload: z.object({ queueId, details: queueDetails.partial() }),
  reduce: ({ read, payload: { queueId: id, details } }) => {
    const current = read.one(queue, id) ?? { ...defaultQueue, id, removed: false };
    return accept([queue.write({ ...current, ...given(details), removed: false })]);
  },
});
