// What a host says of a server.
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { cutServer } from '#shared/servers/cut-server.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const serverRouter = router({
  cut: staffProcedure
    .input(cutServer.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: cutServer, payload: ok(intent) }),
    ),
});
