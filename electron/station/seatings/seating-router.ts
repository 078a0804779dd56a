// What people do with those who sit.
import { opId } from '#shared/log/op.ts';
import { Read } from '#shared/log/read.ts';
import { ok } from '#shared/result.ts';
import { clearSeating } from '#shared/seatings/clear-seating.ts';
import { findSitting } from '#shared/seatings/find-sitting.ts';
import { leftBehind } from '#shared/seatings/left-behind.ts';
import { moveSeating } from '#shared/seatings/move-seating.ts';
import { seating } from '#shared/seatings/seating.ts';
import { stageSeating } from '#shared/seatings/stage-seating.ts';
import { swapSeatings } from '#shared/seatings/swap-seatings.ts';
import { madeAt } from '../commands/kept-gesture.ts';
import { pastAt, pastMoment } from '../commands/past-moment.ts';
import { type Desk, perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';
import { serverAt } from '../sections/server-at.ts';

function seatedAt({ core }: Pick<Desk, 'core'>, id: string): number | null {
  const row = core.log.row('seating', id);
  return row !== null && seating.owns(row) ? row.seatedAt : null;
}

export const seatingRouter = router({
  clear: staffProcedure
    .input(clearSeating.payload.extend({ opId, ...pastMoment }))
    .mutation(({ ctx, input: { opId: id, at, ...intent } }) =>
      perform(ctx, {
        opId: id,
        op: clearSeating,
        payload: ok(intent),
        past: pastAt(at, (cleared) => ({ said: { cleared }, seatedAt: seatedAt(ctx, intent.seatingId) })),
      }),
    ),

  /** Whoever serves the new table serves the party, where the table is in anybody's section; the old one was used or not. */
  move: staffProcedure
    .input(moveSeating.payload.omit({ serverId: true, leaves: true }).extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const serverId = serverAt(ctx.core, intent.tableIds) ?? undefined;
      const read = new Read({ row: (kind, rowId) => ctx.core.log.row(kind, rowId), op: () => null });
      const sitting = findSitting(read, intent.seatingId);
      const leaves = sitting === null ? undefined : leftBehind(sitting, madeAt(ctx));
      return perform(ctx, { opId: id, op: moveSeating, payload: ok({ ...intent, serverId, leaves }) });
    }),

  stage: staffProcedure
    .input(stageSeating.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: stageSeating, payload: ok(intent) }),
    ),

  swap: staffProcedure
    .input(swapSeatings.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: swapSeatings, payload: ok(intent) }),
    ),
});
