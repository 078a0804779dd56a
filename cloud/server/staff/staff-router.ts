// The staff of a restaurant, for those who may manage it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { role } from '#shared/permissions/permissions.ts';
import { ok } from '#shared/result.ts';
import { newPin } from '#shared/staff/pin.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { accountProcedure, orRefuse, router } from '../trpc.ts';
import { actInRestaurant } from './act-in-restaurant.ts';
import { addStaff } from './add-staff.ts';
import { deactivateStaff, setPin } from './change-staff.ts';
import { listStaff } from './list-staff.ts';

const inRestaurant = z.object({ restaurantId: uuid });
const oneOfStaff = inRestaurant.extend({ staffId: uuid });
const permission = 'staff.manage';

export const staffRouter = router({
  list: accountProcedure.input(inRestaurant).query(async ({ ctx, input }) => {
    const request = { ...ctx, ...input, permission } as const;
    return orRefuse(
      await actInRestaurant(request, async (tenant) => ok(await listStaff(tenant, input.restaurantId))),
    );
  }),

  add: accountProcedure
    .input(inRestaurant.extend({ name: typedText(100).pipe(z.string().min(1)), role }))
    .mutation(async ({ ctx, input }) => {
      const request = { ...ctx, ...input, permission } as const;
      return orRefuse(
        await actInRestaurant(request, (tenant, acting) => addStaff(ctx.cloud, tenant, { ...input, acting })),
      );
    }),

  setPin: accountProcedure.input(oneOfStaff.extend({ pin: newPin })).mutation(async ({ ctx, input }) => {
    const request = { ...ctx, ...input, permission } as const;
    return orRefuse(await actInRestaurant(request, (tenant, acting) => setPin(tenant, { ...input, acting })));
  }),

  deactivate: accountProcedure.input(oneOfStaff).mutation(async ({ ctx, input }) => {
    const request = { ...ctx, ...input, permission } as const;
    return orRefuse(
      await actInRestaurant(request, (tenant, acting) => deactivateStaff(tenant, { ...input, acting })),
    );
  }),
});
