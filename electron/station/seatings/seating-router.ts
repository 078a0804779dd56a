// What people do with those who sit.
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { moveSeating } from '#shared/seatings/move-seating.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const seatingRouter = router({
  clear: staffProcedure
    .input(clearSeating.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: clearSeating, payload: ok(intent) }),
    ),

  move: staffProcedure
    .input(moveSeating.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: moveSeating, payload: ok(intent) }),
    ),
});
