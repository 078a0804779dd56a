// Keeps how a station said it is, the last time it asked for the directory.
import type { StationHealth } from '#shared/contracts/house.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

interface Reporter {
  readonly stationId: string;
  readonly restaurantId: string;
}

interface Report {
  readonly health: StationHealth;
  readonly now: number;
}

export async function noteHealth(
  { trx, tenantId }: TenantTransaction,
  { stationId, restaurantId }: Reporter,
  { health, now }: Report,
): Promise<void> {
  const said = {
    version: health.version,
    pending: health.pending,
    oldest_pending_at: health.oldestPendingAt,
    conflicts: health.conflicts,
    disk_free_mb: health.diskFreeMb,
    backup_at: health.backupAt,
    clock_offset_ms: health.clockOffsetMs,
    reported_at: now,
  };
  await trx
    .insertInto('station_health')
    .values({ tenant_id: tenantId, station_id: stationId, restaurant_id: restaurantId, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'station_id']).doUpdateSet(said))
    .execute();
}
