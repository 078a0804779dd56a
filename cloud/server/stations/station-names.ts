// What the stations of a restaurant are called, for the feed of what was done. One that was shut out, or goes by a newer
// identity, is told too: its acts stay in the log.
import type { StationName } from '#shared/contracts/station-name.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { cloudStationId } from '../sync/append-as-cloud.ts';

export async function readStationNames(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly StationName[]> {
  const rows = await trx
    .selectFrom('station')
    .select(['id', 'name', 'letter'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return [{ id: cloudStationId(restaurantId), name: null, letter: '' }, ...rows];
}
