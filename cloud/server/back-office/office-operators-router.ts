// Operators, for those who manage them.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { operatorRole } from '#shared/operators/operator-permissions.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { emailAddress } from '../accounts/credentials.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { beginAgain, invite, listOperators, switchOperator } from './manage-operators.ts';

const manage = operatorProcedure('operators.manage');

export const officeOperatorsRouter = router({
  list: operatorProcedure('office.view').query(({ ctx }) => listOperators(ctx.cloud)),

  invite: manage
    .input(
      z.object({
        email: emailAddress,
        name: typedText(100).pipe(z.string().min(1)),
        role: operatorRole,
        language,
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await invite(ctx, input))),

  switch: manage
    .input(z.object({ operatorId: uuid, isOn: z.boolean() }))
    .mutation(async ({ ctx, input }) => orRefuse(await switchOperator(ctx, input))),

  beginAgain: manage
    .input(z.object({ operatorId: uuid }))
    .mutation(async ({ ctx, input }) => orRefuse(await beginAgain(ctx, input.operatorId))),
});
