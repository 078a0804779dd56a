// Backups as a manager sees them while the station runs: which there are, one more, and the way back to one of them.
import { z } from 'zod';
import { inServiceOnly, permittedProcedure, router } from '../procedures/procedures.ts';
import { listBackups } from './list-backups.ts';
import { lookIntoBackup } from './look-into-backup.ts';
import { restoreRunning } from './restore-running.ts';

const named = z.object({ backup: z.string().min(1).max(64) });

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

  /** What going back to it would cost; nothing is changed. */
  look: managerProcedure.input(named).query(({ ctx, input }) => {
    const place = { database: ctx.core.database, backups: ctx.station.paths.backups };
    const looked = lookIntoBackup(place, input.backup);
    return looked.ok
      ? { kind: 'known' as const, ...looked.value }
      : { kind: 'refused' as const, reason: looked.reason };
  }),

  restore: managerProcedure.input(named).mutation(async ({ ctx: { station, core }, input }) => {
    const restored = await restoreRunning({ station, core }, input.backup);
    return restored.ok
      ? { kind: 'restored' as const, kept: restored.value }
      : { kind: 'refused' as const, reason: restored.reason };
  }),
});
