// Gives a station that came back from a backup a new identity, since its numbers may be used already. Its token stays
// and now means the new one: an answer that is lost costs nothing, and the owner still shuts out one station.
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { lockRestaurant, nextLetter } from './claim-pairing.ts';

interface RenewedStation {
  readonly stationId: string;
  readonly letter: string;
}

interface Renewal {
  readonly restaurantId: string;
  readonly stationId: string;
}

export async function renewStation(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, stationId }: Renewal,
): Promise<RenewedStation> {
  const { trx, tenantId } = tenant;
  await lockRestaurant(tenant, restaurantId);
  const letter = await nextLetter(tenant, restaurantId);
  const owned = { tenant_id: tenantId, restaurant_id: restaurantId };
  const former = await trx
    .selectFrom('station')
    .select('name')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('id', '=', stationId)
    .executeTakeFirstOrThrow();
  const renewed = newId(cloud);
  await trx
    .insertInto('station')
    .values({ ...owned, id: renewed, name: former.name, letter, created_at: cloud.clock() })
    .execute();
  await trx
    .updateTable('station_token')
    .set({ station_id: renewed })
    .where('tenant_id', '=', tenantId)
    .where('station_id', '=', stationId)
    .execute();
  return { stationId: renewed, letter };
}
