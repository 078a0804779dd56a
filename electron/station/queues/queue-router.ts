// Queues as managers set them up.
import { opId } from '#shared/log/op.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import { ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const queueRouter = router({
  set: staffProcedure
    .input(setQueue.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setQueue, payload: ok(intent) }),
    ),
});
