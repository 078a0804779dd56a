// Who a station is at the cloud's door. Its token is known here only as a hash, and a revoked station is told so.
import { sql } from 'kysely';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { counting } from '../rates/count-request.ts';
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

interface Known {
  readonly tenantId: string;
  readonly restaurantId: string;
  readonly stationId: string;
  readonly isRevoked: boolean;
  readonly used: number;
}

interface Recognised {
  readonly station: StationIdentity;
  /** How often it asked in this quarter of an hour. */
  readonly used: number;
}

/** Recognised, counted and noted as seen in one statement; `authorization` is the request's header. */
export async function recogniseStation(
  { database, clock }: Cloud,
  authorization: string | undefined,
): Promise<Result<Recognised, Refusal>> {
  const token = BEARER.exec(authorization ?? '')?.[1];
  if (token === undefined) return failed({ kind: 'station-unknown' });
  const tokenHash = hashSecret(token);
  const now = clock();
  const { rows } = await sql<Known>`
    with known as (
      select tenant_id, restaurant_id, station_id, revoked_at from station_token
      where token_hash = ${tokenHash}
    ), seen as (
      update station_token set last_seen_at = ${now} where token_hash = ${tokenHash} and revoked_at is null
        and coalesce(last_seen_at, 0) <= ${now - SEEN_EVERY_MS}
    ), ${counting(sql<string>`'station ' || station_id`, now)}
    select tenant_id as "tenantId", restaurant_id as "restaurantId", station_id as "stationId",
           revoked_at is not null as "isRevoked", count as used
    from known, counted`.execute(database.kysely);
  const [row] = rows;
  if (row === undefined) return failed({ kind: 'station-unknown' });
  const { tenantId, restaurantId, stationId, isRevoked, used } = row;
  if (isRevoked) return failed({ kind: 'station-revoked' });
  return ok({ station: { tenantId: tenantIdOf(tenantId), restaurantId, stationId }, used });
}
