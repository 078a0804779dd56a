// Queues as managers set them up.
import { z } from 'zod';
import { opId } from '#shared/log/op.ts';
import { queueId } from '#shared/queues/queue.ts';
import { setQueue } from '#shared/queues/set-queue.ts';
import { perform } from '../commands/perform.ts';
import { permittedProcedure, router, staffProcedure } from '../procedures/procedures.ts';
import { decideQueue } from './decide-queue.ts';

export const queueRouter = router({
  set: staffProcedure
    .input(setQueue.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setQueue, payload: decideQueue(ctx.core, intent) }),
    ),

  /** Whether anybody ever was in it, also on evenings no screen holds. */
  wasUsed: permittedProcedure('settings.manage')
    .input(z.object({ queueId }))
    .query(({ ctx, input }) => ctx.core.log.wasQueueUsed(input.queueId)),
});
