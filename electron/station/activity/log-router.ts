// What was done lately, and how to take it back.
import { z } from 'zod';
import { undo } from '#shared/log/catalogue.ts';
import { opId } from '#shared/log/op.ts';
import { undoHorizonMs } from '#shared/log/undo.ts';
import { failed, ok } from '#shared/result.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';
import { madeAt } from './made-at.ts';

const page = z.object({
  limit: z.int().min(1).max(200).default(50),
  /** The page after one that ended with this seq. */
  beforeSeq: z.int().min(1).nullable().default(null),
});

export const logRouter = router({
  recent: staffProcedure
    .input(page)
    .query(({ ctx, input: { limit, beforeSeq } }) =>
      ctx.core.log.recent(beforeSeq === null ? { limit } : { limit, beforeSeq }),
    ),

  undo: staffProcedure
    .input(undo.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) => {
      const at = madeAt(ctx.core.database, intent.targetOpId);
      const now = ctx.station.clock.now() + ctx.core.cloud.clockOffsetMs();
      const isTooOld = at !== null && now - at > undoHorizonMs;
      const payload = isTooOld ? failed({ kind: 'not-undoable' as const, opKind: undo.kind }) : ok(intent);
      return perform(ctx, { opId: id, op: undo, payload });
    }),
});
