// The staff of a restaurant, for those who may manage it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { permission, role } from '#shared/permissions/permissions.ts';
import { newPin } from '#shared/staff/pin.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { accountHashingProcedure, accountProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { addStaff } from './add-staff.ts';
import { addWithSignIn, makeFirstPassword, renewFirstPassword } from './add-with-sign-in.ts';
import { changeRights } from './change-rights.ts';
import { changeStaff } from './change-staff.ts';
import { changeState, chosenState } from './change-state.ts';
import { listStaff } from './list-staff.ts';
import { readInRestaurant } from './read-in-restaurant.ts';
import { setPin } from './set-pin.ts';

const inRestaurant = z.object({ restaurantId: uuid });
const oneOfStaff = inRestaurant.extend({ staffId: uuid });
const name = typedText(100).pipe(z.string().min(1));
const permissions = z.array(permission).max(permission.options.length);
const rights = z.object({ role, jobTitle: typedText(100), granted: permissions, refused: permissions });

const people = {
  list: readerProcedure.input(inRestaurant).query(async ({ ctx, input }) => {
    const question = { ...ctx, ...input, permission: 'staff.manage' } as const;
    return orRefuse(await readInRestaurant(question, (tenant) => listStaff(tenant, input.restaurantId)));
  }),

  add: accountProcedure
    .input(inRestaurant.extend({ name, role }))
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) =>
        addStaff(ctx.cloud, tenant, { ...input, acting }),
      ),
    ),
};

const signIns = {
  addWithSignIn: accountHashingProcedure
    .input(
      inRestaurant.extend({
        firstName: name,
        lastName: typedText(100),
        role,
        language,
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const made = await makeFirstPassword(ctx.cloud);
      return changeStaff({ ...ctx, ...input }, (tenant, acting) =>
        addWithSignIn(ctx.cloud, tenant, { ...input, ...made, acting }),
      );
    }),

  renewPassword: accountHashingProcedure.input(oneOfStaff).mutation(async ({ ctx, input }) => {
    const made = await makeFirstPassword(ctx.cloud);
    return changeStaff({ ...ctx, ...input }, (tenant, acting) =>
      renewFirstPassword(tenant, { ...input, ...made, acting }),
    );
  }),
};

export const staffRouter = router({
  ...people,
  ...signIns,

  changeRights: accountProcedure
    .input(oneOfStaff.extend(rights.shape).extend({ opened: rights }))
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) => changeRights(tenant, { ...input, acting })),
    ),

  setPin: accountProcedure
    .input(oneOfStaff.extend({ pin: newPin }))
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) => setPin(tenant, { ...input, acting })),
    ),

  setState: accountProcedure
    .input(oneOfStaff.extend({ state: chosenState }))
    .mutation(({ ctx, input }) =>
      changeStaff({ ...ctx, ...input }, (tenant, acting) =>
        changeState(ctx.cloud, tenant, { ...input, acting }),
      ),
    ),
});
