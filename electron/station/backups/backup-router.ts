// Backups as a manager sees them while the station runs.
import { inServiceOnly, permittedProcedure, router } from '../procedures/procedures.ts';
import { listBackups } from './list-backups.ts';

const managerProcedure = permittedProcedure('settings.manage').use(inServiceOnly);

export const backupRouter = router({
  list: managerProcedure.query(({ ctx }) => ({
    backups: listBackups(ctx.station.paths.backups),
    lastProblem: ctx.core.backups.lastProblem(),
  })),

  make: managerProcedure.mutation(async ({ ctx }) => {
    const made = await ctx.core.backups.make('by-hand');
    return made.ok
      ? { kind: 'made' as const, backup: made.value }
      : { kind: 'refused' as const, reason: made.reason };
  }),
});
