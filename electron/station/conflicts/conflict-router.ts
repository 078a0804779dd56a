// The inbox of changes that did not go through or clash, and how a person settles them.
import { settleConflict } from '#shared/conflicts/settle-conflict.ts';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure, viewerProcedure } from '../procedures/procedures.ts';

export const conflictRouter = router({
  list: viewerProcedure.query(({ ctx }) => ctx.core.log.conflicts()),

  settle: staffProcedure
    .input(settleConflict.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: settleConflict, payload: ok(intent) }),
    ),
});
