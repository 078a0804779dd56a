// Service types as managers set them up.
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { setServiceType } from '#shared/service-types/set-service-type.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const serviceTypeRouter = router({
  set: staffProcedure
    .input(setServiceType.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setServiceType, payload: ok(intent) }),
    ),
});
