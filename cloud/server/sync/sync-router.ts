// What a paired station may ask the cloud about the log of its own restaurant, by its token. Which restaurant that is
// comes from the token, never from the request.
import { z } from 'zod';
import { stationHealth } from '#shared/contracts/house.ts';
import {
  historyRequest,
  pullRequest,
  pushBytesLimit,
  pushRequest,
  returnRequest,
  snapshotRequest,
} from '#shared/contracts/protocol.ts';
import { stationId } from '#shared/log/op.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { withTenant, withTenantSnapshot } from '../database/tenant-transaction.ts';
import { followLogSettings } from '../restaurants/log-settings.ts';
import { readHouse } from '../restaurants/read-house.ts';
import { readDirectory } from '../staff/staff-directory.ts';
import { noteHealth } from '../stations/note-health.ts';
import { renewStation } from '../stations/renew-station.ts';
import { readStationNames } from '../stations/station-names.ts';
import { router, stationProcedure } from '../trpc.ts';
import { engineOf } from './engine-of-cloud.ts';
import { tellStations } from './tell-stations.ts';

const syncProcedure = stationProcedure.use(({ ctx: { cloud, station }, next }) => {
  const caller = { ...station, stationId: stationId.parse(station.stationId) };
  return next({ ctx: { engine: engineOf(cloud), caller } });
});

const pushInput = pushRequest.refine(
  ({ ops }) => Buffer.byteLength(JSON.stringify(ops)) <= pushBytesLimit,
  'the ops of a push are at most 512 KB',
);

// All are POST: a cursor is no address, and nothing on the way may keep an answer.
export const syncRouter = router({
  push: syncProcedure.input(pushInput).mutation(async ({ ctx: { cloud, engine, caller }, input }) => {
    const answer = await engine.push(caller, input);
    if (input.ops.some(({ op }) => op.kind === setSettings.kind)) {
      await withTenant(cloud.database.kysely, caller.tenantId, (tenant) =>
        followLogSettings(tenant, caller.restaurantId),
      );
    }
    return answer;
  }),
  pull: syncProcedure
    .input(pullRequest)
    .mutation(({ ctx: { engine, caller }, input }) => engine.pull(caller, input)),
  snapshot: syncProcedure
    .input(snapshotRequest)
    .mutation(({ ctx: { engine, caller }, input }) => engine.snapshot(caller, input)),
  history: syncProcedure
    .input(historyRequest)
    .mutation(({ ctx: { engine, caller }, input }) => engine.history(caller, input)),
  giveBack: syncProcedure
    .input(returnRequest)
    .mutation(({ ctx: { engine, caller }, input }) => engine.giveBack(caller, input)),
  /** For a station whose numbers may be used already. */
  renewIdentity: syncProcedure.mutation(async ({ ctx: { cloud, caller } }) => {
    const renewed = await withTenant(cloud.database.kysely, caller.tenantId, (tenant) =>
      renewStation(cloud, tenant, caller),
    );
    tellStations(cloud, { restaurantId: caller.restaurantId, directory: true });
    return renewed;
  }),
  /** A station asks for people, stations and house, and says how it is. */
  directory: syncProcedure
    .input(z.object({ health: stationHealth.optional() }).optional())
    .mutation(async ({ ctx: { cloud, caller }, input }) => {
      const { kysely } = cloud.database;
      const { tenantId, restaurantId } = caller;
      const now = cloud.clock();
      const health = input?.health;
      if (health !== undefined) {
        await withTenant(kysely, tenantId, (tenant) => noteHealth(tenant, caller, { health, now }));
      }
      return withTenantSnapshot(kysely, tenantId, async (tenant) => ({
        ...(await readDirectory(tenant, restaurantId)),
        stations: await readStationNames(tenant, restaurantId),
        house: await readHouse(tenant, { restaurantId, now }),
      }));
    }),
});
