// The restaurants a signed-in person works at.
import { may } from '#shared/permissions/permissions.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { accountProcedure, router } from '../trpc.ts';
import { listRestaurants } from './list-restaurants.ts';
import { showTonight } from './show-tonight.ts';

export const restaurantsRouter = router({
  list: accountProcedure.query(({ ctx }) =>
    withTenant(ctx.cloud.database.kysely, ctx.session.tenantId, (tenant) =>
      listRestaurants(tenant, ctx.session),
    ),
  ),

  /** Live figures of every restaurant where one may see the waitlist. */
  tonight: accountProcedure.query(({ ctx: { cloud, session } }) =>
    withTenant(cloud.database.kysely, session.tenantId, async (tenant) => {
      const own = await listRestaurants(tenant, session);
      const restaurantIds = own.filter((one) => may(one, 'waitlist.view')).map(({ id }) => id);
      return showTonight(tenant, { restaurantIds, now: cloud.clock() });
    }),
  ),
});
