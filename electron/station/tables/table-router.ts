// Tables as managers set them up and as people keep, clean and close them.
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { arrangeFloor } from '#shared/tables/arrange-floor.ts';
import { combineTables, splitTables } from '#shared/tables/combine-tables.ts';
import { holdTable, releaseTable } from '#shared/tables/hold-table.ts';
import { markTable } from '#shared/tables/mark-table.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';
import { decideFloor, decideTable } from './decide-table.ts';

export const tableRouter = router({
  set: staffProcedure
    .input(setTable.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setTable, payload: decideTable(ctx.core, intent) }),
    ),

  arrange: staffProcedure
    .input(arrangeFloor.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: arrangeFloor, payload: decideFloor(ctx.core, intent) }),
    ),

  combine: staffProcedure
    .input(combineTables.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: combineTables, payload: ok(intent) }),
    ),

  split: staffProcedure
    .input(splitTables.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: splitTables, payload: ok(intent) }),
    ),

  mark: staffProcedure
    .input(markTable.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: markTable, payload: ok(intent) }),
    ),

  hold: staffProcedure
    .input(holdTable.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: holdTable, payload: ok(intent) }),
    ),

  release: staffProcedure
    .input(releaseTable.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: releaseTable, payload: ok(intent) }),
    ),
});
