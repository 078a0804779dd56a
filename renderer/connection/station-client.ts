/** The typed client of the station's router, whichever link carries its calls. */
import type { createTRPCClient } from '@trpc/client';
import type { AppRouter } from '#station/router.ts';

export type StationClient = ReturnType<typeof createTRPCClient<AppRouter>>;
