// Who a station is at the cloud's door. Its token is known here only as a hash, and a revoked station is told so.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { hashSecret } from '../secret.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

const SEEN_EVERY_MS = 60 * 1000;
const BEARER = /^Bearer ([A-Za-z0-9_-]{20,100})$/;

export interface StationIdentity {
  readonly tenantId: TenantId;
  readonly restaurantId: string;
  readonly stationId: string;
}

/** `authorization` is the request's header. */
export function identifyStation(
  cloud: Cloud,
  authorization: string | undefined,
): Promise<Result<StationIdentity, Refusal>> {
  const token = BEARER.exec(authorization ?? '')?.[1];
  if (token === undefined) return Promise.resolve(failed({ kind: 'station-unknown' }));
  const now = cloud.clock();
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const row = await trx
      .selectFrom('station_token')
      .selectAll()
      .where('token_hash', '=', hashSecret(token))
      .executeTakeFirst();
    if (!row) return failed({ kind: 'station-unknown' });
    if (row.revoked_at !== null) return failed({ kind: 'station-revoked' });
    if ((row.last_seen_at ?? 0) + SEEN_EVERY_MS <= now) {
      await trx
        .updateTable('station_token')
        .set({ last_seen_at: now })
        .where('token_hash', '=', row.token_hash)
        .execute();
    }
    return ok({
      tenantId: tenantIdOf(row.tenant_id),
      restaurantId: row.restaurant_id,
      stationId: row.station_id,
    });
  });
}
