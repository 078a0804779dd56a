// An owner asks to leave, takes it back, and reads what was decided.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { readInTenant } from '../staff/read-in-tenant.ts';
import { accountProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { readLeaving } from './leaving.ts';
import { askToLeave, cancelWithdrawal, listWithdrawals } from './withdrawal.ts';

const permission = 'tenant.manage';

export const withdrawalRouter = router({
  list: readerProcedure.query(async ({ ctx }) =>
    orRefuse(await readInTenant({ ...ctx, permission, isOpenWhenOff: true }, listWithdrawals)),
  ),

  leaving: readerProcedure.query(async ({ ctx }) =>
    orRefuse(await readInTenant({ ...ctx, permission, isOpenWhenOff: true }, readLeaving)),
  ),

  ask: accountProcedure
    .input(z.object({ reason: typedText(1000).pipe(z.string().min(1)) }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInTenant({ ...ctx, permission, isOpenWhenOff: true }, (tenant, acting) =>
          askToLeave(ctx.cloud, tenant, { ...input, acting }),
        ),
      ),
    ),

  cancel: accountProcedure
    .input(z.object({ withdrawalId: uuid }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInTenant({ ...ctx, permission, isOpenWhenOff: true }, (tenant, acting) =>
          cancelWithdrawal(ctx.cloud, tenant, { ...input, acting }),
        ),
      ),
    ),
});
