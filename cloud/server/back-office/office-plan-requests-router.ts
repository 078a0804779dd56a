// Plan requests, for those who decide them.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { decidePlanRequest, listAllPlanRequests } from './decide-plan-request.ts';

export const officePlanRequestsRouter = router({
  list: operatorProcedure('office.view').query(({ ctx }) => listAllPlanRequests(ctx.cloud)),

  decide: operatorProcedure('plans.manage')
    .input(
      z.object({
        tenantId: uuid,
        planRequestId: uuid,
        decision: z.enum(['approved', 'denied']),
        reason: typedText(1000),
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await decidePlanRequest(ctx, input))),
});
