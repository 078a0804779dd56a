// What a tenant's owners and managers are told of its plan.
import { readInTenant } from '../staff/read-in-tenant.ts';
import { orRefuse, readerProcedure, router } from '../trpc.ts';
import { showPlan } from './show-plan.ts';

export const planRouter = router({
  show: readerProcedure.query(async ({ ctx }) =>
    orRefuse(
      await readInTenant({ ...ctx, permission: 'restaurant.manage', isOpenWhenOff: true }, (tenant) =>
        showPlan(ctx.cloud, tenant),
      ),
    ),
  ),
});
