// The stations of a restaurant as its owner sees them, and the way to shut one out.
import type { StationHealth } from '#shared/contracts/house.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { StationHealthTable } from '../database/tables/restaurant-tables.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';

export interface StationRow {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly pairedAt: number;
  readonly lastSeenAt: number | null;
  readonly revokedAt: number | null;
  /** Null: it never said. */
  readonly health: (StationHealth & { readonly reportedAt: number }) | null;
}

export async function listStations(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly StationRow[]> {
  const rows = await trx
    .selectFrom('station')
    .innerJoin('station_token', (join) =>
      join
        .onRef('station_token.tenant_id', '=', 'station.tenant_id')
        .onRef('station_token.station_id', '=', 'station.id'),
    )
    .leftJoin('station_health', (join) =>
      join
        .onRef('station_health.tenant_id', '=', 'station.tenant_id')
        .onRef('station_health.station_id', '=', 'station.id'),
    )
    .selectAll('station_health')
    .select([
      'station.id',
      'station.name',
      'station.letter',
      'station.created_at as pairedAt',
      'station_token.last_seen_at as lastSeenAt',
      'station_token.revoked_at as revokedAt',
    ])
    .where('station.tenant_id', '=', tenantId)
    .where('station.restaurant_id', '=', restaurantId)
    .orderBy('station.created_at')
    .orderBy('station.id')
    .execute();
  return rows.map((row) => {
    const { id, name, letter, pairedAt, lastSeenAt, revokedAt } = row;
    return { id, name, letter, pairedAt, lastSeenAt, revokedAt, health: healthOf(row) };
  });
}

type HealthRow = { readonly [Column in keyof StationHealthTable]: StationHealthTable[Column] | null };

function healthOf(row: HealthRow): StationRow['health'] {
  const { version, pending, conflicts, reported_at: reportedAt } = row;
  if (version === null || pending === null || conflicts === null || reportedAt === null) return null;
  return {
    version,
    pending,
    conflicts,
    reportedAt,
    oldestPendingAt: row.oldest_pending_at,
    diskFreeMb: row.disk_free_mb,
    backupAt: row.backup_at,
    clockOffsetMs: row.clock_offset_ms,
  };
}

interface Target {
  readonly restaurantId: string;
  readonly stationId: string;
  readonly now: number;
  readonly acting: ActingStaff;
}

/** Its log stays; from now on it is refused at the door. Revoking twice is revoking once. */
export async function revokeStation(
  { trx, tenantId }: TenantTransaction,
  { restaurantId, stationId, now, acting }: Target,
): Promise<Result<null, Refusal>> {
  const { numUpdatedRows } = await trx
    .updateTable('station_token')
    .set((build) => ({ revoked_at: build.fn.coalesce('revoked_at', build.val(now)) }))
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('station_id', '=', stationId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return failed({ kind: 'not-found' });
  await acting.record({ action: 'station.revoke', target: { kind: 'station', id: stationId } });
  return ok(null);
}
