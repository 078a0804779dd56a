// The staff of a restaurant, for those who may manage it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { role } from '#shared/permissions/permissions.ts';
import { ok } from '#shared/result.ts';
import { newPin } from '#shared/staff/pin.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { tellStations } from '../sync/tell-stations.ts';
import { accountProcedure, orRefuse, router } from '../trpc.ts';
import { type ActingRequest, actInRestaurant, type Work } from './act-in-restaurant.ts';
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
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) =>
        addStaff(ctx.cloud, tenant, { ...input, acting }),
      ),
    ),

  setPin: accountProcedure
    .input(oneOfStaff.extend({ pin: newPin }))
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) => setPin(tenant, { ...input, acting })),
    ),

  deactivate: accountProcedure
    .input(oneOfStaff)
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) => deactivateStaff(tenant, { ...input, acting })),
    ),
});

/** Stations are told at once: a person who was put out loses the stand, not the next half minute. */
async function changeStaff<T>(request: Omit<ActingRequest, 'permission'>, work: Work<T>): Promise<T> {
  const done = orRefuse(await actInRestaurant({ ...request, permission }, work));
  tellStations(request.cloud, { restaurantId: request.restaurantId, directory: true });
  return done;
}
