// Everything a screen may ask of its station. Screens take only the type of it.
import { router } from './procedures/procedures.ts';
import { screenRouter } from './screen/screen-router.ts';

export const appRouter = router({
  screen: screenRouter,
});

export type AppRouter = typeof appRouter;
