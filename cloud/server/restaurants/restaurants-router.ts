// The restaurants a signed-in person works at, and what those who manage one may change of it.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { may } from '#shared/permissions/permissions.ts';
import { addresses, openedAddresses } from '#shared/restaurants/address.ts';
import { failed, ok } from '#shared/result.ts';
import { readTenant } from '../database/tenant-transaction.ts';
import { listPhotos, setPrimaryPhoto } from '../files/photos.ts';
import { actInRestaurant } from '../staff/act-in-restaurant.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { readInRestaurant } from '../staff/read-in-restaurant.ts';
import { tellStations } from '../sync/tell-stations.ts';
import { isSwitchedOff } from '../tenants/is-switched-off.ts';
import { newRestaurant } from '../tenants/new-restaurant.ts';
import { accountProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { addRestaurant } from './add-restaurant.ts';
import { changeProfile, setAddresses } from './change-restaurant.ts';
import { listRestaurants } from './list-restaurants.ts';
import { openedProfile, profileChange } from './restaurant-input.ts';
import { readAddresses, readProfile } from './restaurant-row.ts';
import { keepSetUp, readSetUpList } from './set-up-list.ts';
import { showTonight } from './show-tonight.ts';

const inRestaurant = z.object({ restaurantId: uuid });
const permission = 'restaurant.manage';

export const restaurantsRouter = router({
  list: readerProcedure.query(({ ctx: { cloud, reader } }) =>
    readTenant(cloud.database.kysely, reader.tenantId, (tenant) => listRestaurants(tenant, reader)),
  ),

  /** Live figures of every restaurant where one may see the waitlist. */
  tonight: readerProcedure.query(async ({ ctx: { cloud, reader } }) =>
    orRefuse(
      await readTenant(cloud.database.kysely, reader.tenantId, async (tenant) => {
        const isShut = reader.accountId !== null && (await isSwitchedOff(tenant));
        if (isShut) return failed({ kind: 'tenant-off' } as const);
        const own = await listRestaurants(tenant, reader);
        const restaurantIds = own.filter((one) => may(one, 'waitlist.view')).map(({ id }) => id);
        return ok(await showTonight(tenant, { restaurantIds, now: cloud.clock() }));
      }),
    ),
  ),

  show: readerProcedure.input(inRestaurant).query(async ({ ctx, input: { restaurantId } }) => {
    const shown = orRefuse(
      await readInRestaurant({ ...ctx, restaurantId, permission }, async (tenant) => ({
        profile: await readProfile(tenant, restaurantId),
        addresses: await readAddresses(tenant, restaurantId),
        photos: await listPhotos(tenant, restaurantId),
        setUp: await readSetUpList(tenant, restaurantId),
      })),
    );
    return { ...shown, setUp: await keepSetUp(ctx, restaurantId, shown.setUp) };
  }),

  add: accountProcedure
    .input(newRestaurant)
    .mutation(async ({ ctx, input: restaurant }) =>
      orRefuse(
        await actInTenant({ ...ctx, permission: 'tenant.manage' }, (tenant, acting) =>
          addRestaurant(ctx.cloud, tenant, { restaurant, acting }),
        ),
      ),
    ),

  change: accountProcedure
    .input(inRestaurant.extend({ details: profileChange, opened: openedProfile }))
    .mutation(async ({ ctx, input }) => {
      const { cloud } = ctx;
      const { restaurantId } = input;
      const head = orRefuse(
        await actInRestaurant({ ...ctx, restaurantId, permission }, (tenant, acting) =>
          changeProfile(cloud, tenant, { ...input, acting }),
        ),
      );
      tellStations(cloud, { restaurantId, directory: true });
      if (head !== null) tellStations(cloud, { restaurantId, head });
      return null;
    }),

  setPrimaryPhoto: accountProcedure
    .input(inRestaurant.extend({ photoId: uuid }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInRestaurant({ ...ctx, ...input, permission }, (tenant, acting) =>
          setPrimaryPhoto(tenant, { ...input, acting }),
        ),
      ),
    ),

  setAddresses: accountProcedure
    .input(inRestaurant.extend({ addresses, opened: openedAddresses }))
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInRestaurant({ ...ctx, ...input, permission }, (tenant, acting) =>
          setAddresses(ctx.cloud, tenant, { ...input, acting }),
        ),
      ),
    ),
});
