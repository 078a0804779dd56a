// The restaurants a signed-in person works at.
import { withTenant } from '../database/tenant-transaction.ts';
import { accountProcedure, router } from '../trpc.ts';
import { listRestaurants } from './list-restaurants.ts';

export const restaurantsRouter = router({
  list: accountProcedure.query(({ ctx }) =>
    withTenant(ctx.cloud.database.kysely, ctx.session.tenantId, (tenant) =>
      listRestaurants(tenant, ctx.session),
    ),
  ),
});
