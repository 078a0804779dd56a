// People and restaurants of all tenants, for operators.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { failed, ok } from '#shared/result.ts';
import { staffState } from '#shared/staff/staff-state.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { listRestaurants } from './list-restaurants.ts';
import { listUsers, showUser } from './list-users.ts';
import { switchUsers } from './switch-users.ts';

const view = operatorProcedure('office.view');
const search = typedText(100);

const someAccounts = z
  .array(uuid)
  .min(1)
  .max(200)
  .refine((all) => new Set(all).size === all.length, 'named twice');

export const officeUsersRouter = router({
  list: view
    .input(z.object({ search, state: staffState.nullable() }))
    .query(({ ctx, input }) => listUsers(ctx.cloud, input)),

  show: view.input(z.object({ accountId: uuid })).query(async ({ ctx, input }) => {
    const found = await showUser(ctx.cloud, input.accountId);
    return orRefuse(found === undefined ? failed({ kind: 'not-found' } as const) : ok(found));
  }),

  switch: operatorProcedure('users.manage')
    .input(z.object({ accountIds: someAccounts, to: z.enum(['active', 'inactive']) }))
    .mutation(async ({ ctx, input }) => orRefuse(await switchUsers(ctx, input))),
});

export const officeRestaurantsRouter = router({
  list: view.input(z.object({ search })).query(({ ctx, input }) => listRestaurants(ctx.cloud, input.search)),
});
