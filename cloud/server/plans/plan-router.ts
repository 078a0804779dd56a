// What a tenant's owners and managers are told of its plan.
import { ok } from '#shared/result.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { accountProcedure, orRefuse, router } from '../trpc.ts';
import { showPlan } from './show-plan.ts';

export const planRouter = router({
  show: accountProcedure.query(async ({ ctx }) =>
    orRefuse(
      await actInTenant({ ...ctx, permission: 'restaurant.manage', isOpenWhenOff: true }, async (tenant) =>
        ok(await showPlan(ctx.cloud, tenant)),
      ),
    ),
  ),
});
