// The door for who wants to become a tenant, and what it says of how one registers here.
import { applicationForm } from '#shared/applications/application.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import { orRefuse, publicProcedure, router } from '../trpc.ts';
import { apply } from './apply.ts';

export const applicationRouter = router({
  door: publicProcedure.query(async ({ ctx }) => {
    const { registration } = await withoutTenant(ctx.cloud.database.kysely, readSettings);
    return { registration };
  }),

  send: publicProcedure.input(applicationForm).mutation(async ({ ctx, input }) => {
    orRefuse(await apply(ctx.cloud, { form: input, address: ctx.address }));
    return { received: true };
  }),
});
