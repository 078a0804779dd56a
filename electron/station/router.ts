// Everything a screen may ask of its station. Screens take only the type of it.
import { backupRouter } from './backups/backup-router.ts';
import { router } from './procedures/procedures.ts';
import { screenRouter } from './screen/screen-router.ts';
import { setupRouter } from './setup/setup-router.ts';

export const appRouter = router({
  backups: backupRouter,
  screen: screenRouter,
  setup: setupRouter,
});

export type AppRouter = typeof appRouter;
