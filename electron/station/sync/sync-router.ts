// How syncing stands, for the panel that shows it.
import { router, staffProcedure } from '../procedures/procedures.ts';

export const syncRouter = router({
  status: staffProcedure.query(({ ctx }) => ctx.core.cloud.status()),

  sendAgain: staffProcedure.mutation(({ ctx }) => {
    ctx.core.cloud.sendAgain();
    return ctx.core.cloud.status();
  }),
});
