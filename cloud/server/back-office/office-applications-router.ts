// Applications, for those who review and decide them.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { approveApplication } from './approve-application.ts';
import { declineApplication, listApplications, reviewApplication } from './decide-application.ts';

const decide = operatorProcedure('applications.decide');
const one = z.object({ applicationId: uuid });
const decision = one.extend({ notes: typedText(1000) });

export const officeApplicationsRouter = router({
  list: operatorProcedure('office.view').query(({ ctx }) => listApplications(ctx.cloud)),
  review: decide
    .input(one)
    .mutation(async ({ ctx, input }) => orRefuse(await reviewApplication(ctx, input.applicationId))),
  decline: decide
    .input(one.extend({ notes: typedText(1000).pipe(z.string().min(1)) }))
    .mutation(async ({ ctx, input }) => orRefuse(await declineApplication(ctx, input))),
  approve: decide
    .input(decision.extend({ tenantId: uuid.nullable() }))
    .mutation(async ({ ctx, input }) => orRefuse(await approveApplication(ctx, input))),
});
