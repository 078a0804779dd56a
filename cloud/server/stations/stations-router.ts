// Stations of a restaurant: list, pair, revoke; and the public door where a code becomes a station.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { ok } from '#shared/result.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { actInRestaurant } from '../staff/act-in-restaurant.ts';
import { readInRestaurant } from '../staff/read-in-restaurant.ts';
import { tellStations } from '../sync/tell-stations.ts';
import { accountProcedure, orRefuse, publicProcedure, readerProcedure, router } from '../trpc.ts';
import { claimPairing } from './claim-pairing.ts';
import { createPairing } from './create-pairing.ts';
import { listStations, revokeStation } from './manage-stations.ts';

const inRestaurant = z.object({ restaurantId: uuid });
const permission = 'stations.manage';

/** What a station that asks to be paired holds already. */
const stationLog = z.object({ restaurantId: uuid, isSynced: z.boolean() });

export const stationsRouter = router({
  list: readerProcedure.input(inRestaurant).query(async ({ ctx, input }) => {
    const question = { ...ctx, ...input, permission } as const;
    return orRefuse(await readInRestaurant(question, (tenant) => listStations(tenant, input.restaurantId)));
  }),

  createPairing: accountProcedure
    .input(inRestaurant.extend({ stationName: typedText(60).pipe(z.string().min(1)) }))
    .mutation(async ({ ctx, input }) => {
      const request = { ...ctx, ...input, permission } as const;
      return orRefuse(
        await actInRestaurant(request, async (tenant, acting) =>
          ok(await createPairing(ctx.cloud, tenant, { ...input, acting })),
        ),
      );
    }),

  revoke: accountProcedure
    .input(inRestaurant.extend({ stationId: uuid }))
    .mutation(async ({ ctx, input }) => {
      const request = { ...ctx, ...input, permission } as const;
      const target = { ...input, now: ctx.cloud.clock() };
      return orRefuse(
        await actInRestaurant(request, (tenant, acting) => revokeStation(tenant, { ...target, acting })),
      );
    }),
});

export const pairingRouter = router({
  claim: publicProcedure
    .input(z.object({ code: z.string().max(40), log: stationLog.nullable().default(null) }))
    .mutation(async ({ ctx, input }) => {
      const paired = orRefuse(await claimPairing(ctx.cloud, { ...input, asked: ctx }));
      tellStations(ctx.cloud, { restaurantId: paired.restaurantId, directory: true });
      return paired;
    }),
});
