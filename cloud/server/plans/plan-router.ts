// What a tenant's owners and managers are told of its plan, and how an owner asks for another one and takes that back.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { planId } from '#shared/plans/plan.ts';
import { cycle } from '#shared/plans/subscription.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { readInTenant } from '../staff/read-in-tenant.ts';
import { accountProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { askForPlan, cancelPlanRequest, listPlanRequests } from './plan-requests.ts';
import { showPlan } from './show-plan.ts';

const owners = { permission: 'tenant.manage' } as const;

export const planRouter = router({
  show: readerProcedure.query(async ({ ctx }) =>
    orRefuse(
      await readInTenant({ ...ctx, permission: 'restaurant.manage', isOpenWhenOff: true }, (tenant) =>
        showPlan(ctx.cloud, tenant),
      ),
    ),
  ),

  requests: readerProcedure.query(async ({ ctx }) =>
    orRefuse(await readInTenant({ ...ctx, ...owners, isOpenWhenOff: true }, listPlanRequests)),
  ),

  ask: accountProcedure
    .input(z.object({ plan: planId, cycle, reason: typedText(1000) }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInTenant({ ...ctx, ...owners }, (tenant, acting) =>
          askForPlan(ctx.cloud, tenant, { ...input, acting }),
        ),
      ),
    ),

  cancel: accountProcedure
    .input(z.object({ planRequestId: uuid }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInTenant({ ...ctx, ...owners, isOpenWhenOff: true }, (tenant, acting) =>
          cancelPlanRequest(ctx.cloud, tenant, { ...input, acting }),
        ),
      ),
    ),
});
