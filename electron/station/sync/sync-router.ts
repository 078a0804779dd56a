// How syncing stands, for the panel that shows it.
import { inServiceOnly, router, staffProcedure } from '../procedures/procedures.ts';

export const syncRouter = router({
  status: staffProcedure.query(({ ctx }) => ctx.core.cloud.status()),

  sendAgain: staffProcedure.use(inServiceOnly).mutation(({ ctx }) => {
    ctx.core.cloud.sendAgain();
    return ctx.core.cloud.status();
  }),
});
