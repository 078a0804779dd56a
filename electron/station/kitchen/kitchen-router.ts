// What the door is told of the kitchen.
import { paceKitchen } from '#shared/kitchen/pace-kitchen.ts';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const kitchenRouter = router({
  pace: staffProcedure
    .input(paceKitchen.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: paceKitchen, payload: ok(intent) }),
    ),
});
