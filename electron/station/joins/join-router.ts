// Which tables can be put together.
import { setJoin } from '#shared/joins/set-join.ts';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const joinRouter = router({
  set: staffProcedure
    .input(setJoin.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setJoin, payload: ok(intent) }),
    ),
});
