// Requests to leave, for those who decide them.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { decideWithdrawal, listAllWithdrawals } from './decide-withdrawal.ts';

export const officeWithdrawalsRouter = router({
  list: operatorProcedure('office.view').query(({ ctx }) => listAllWithdrawals(ctx.cloud)),

  decide: operatorProcedure('withdrawals.decide')
    .input(
      z.object({
        tenantId: uuid,
        withdrawalId: uuid,
        decision: z.enum(['approved', 'denied']),
        reason: typedText(1000),
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await decideWithdrawal(ctx, input))),
});
