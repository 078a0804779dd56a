// Turns a pairing code into a station, once: using up the code and making the station are one transaction, so two
// programs with the same code cannot both be paired, and a station that may not join leaves the code unused.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { findProfile, type RestaurantProfile } from '../restaurants/restaurant-profile.ts';
import { hashSecret, newToken } from '../secret.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { plainPairingCode } from './pairing-code.ts';
import { stationLetter } from './station-letter.ts';

export interface PairedStation {
  readonly stationId: string;
  readonly stationToken: string;
  readonly restaurantId: string;
  readonly letter: string;
  readonly name: string;
  readonly pinKey: string;
  readonly epoch: string;
  readonly restaurant: RestaurantProfile;
}

/** The log a station holds already, and whose it is. */
export interface StationLog {
  readonly restaurantId: string;
  /** Some of it is confirmed by a cloud: it can never become the log of another restaurant. */
  readonly isSynced: boolean;
}

export interface Claim {
  readonly code: string;
  /** Null: it holds nothing. */
  readonly log: StationLog | null;
  readonly asked: Asked;
}

interface UsedCode {
  readonly restaurant_id: string;
  readonly station_name: string;
}

/** Holds the restaurant's row, so that two pairings at once take their letters in turn. */
export async function lockRestaurant(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<string> {
  const row = await trx
    .selectFrom('restaurant')
    .select('pin_key')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.pin_key;
}

export async function nextLetter(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<string> {
  const { count } = await trx
    .selectFrom('station')
    .select((build) => build.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  return stationLetter(count);
}

async function makeStation(cloud: Cloud, tenant: TenantTransaction, used: UsedCode): Promise<PairedStation> {
  const { trx, tenantId } = tenant;
  const restaurantId = used.restaurant_id;
  const pinKey = await lockRestaurant(tenant, restaurantId);
  const letter = await nextLetter(tenant, restaurantId);
  const stationId = newId(cloud);
  const stationToken = newToken(cloud.random);
  const now = cloud.clock();
  const owned = { tenant_id: tenantId, restaurant_id: restaurantId };
  await trx
    .insertInto('station')
    .values({ ...owned, id: stationId, name: used.station_name, letter, created_at: now })
    .execute();
  await trx
    .insertInto('station_token')
    .values({
      ...owned,
      token_hash: hashSecret(stationToken),
      station_id: stationId,
      last_seen_at: now,
      revoked_at: null,
    })
    .execute();
  const { epoch } = await trx
    .selectFrom('log_head')
    .select('epoch')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  const restaurant = await findProfile(tenant, restaurantId);
  return {
    stationId,
    stationToken,
    restaurantId,
    letter,
    name: used.station_name,
    pinKey,
    epoch,
    restaurant,
  };
}

/** A station comes back to its own restaurant; from anywhere else it may only bring a log where there is none. */
async function mayBring(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
  log: StationLog | null,
): Promise<boolean> {
  if (log === null || log.restaurantId === restaurantId) return true;
  const { head } = await trx
    .selectFrom('log_head')
    .select('head')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  return !log.isSynced && head === 0;
}

export async function claimPairing(
  cloud: Cloud,
  { code, log, asked }: Claim,
): Promise<Result<PairedStation, Refusal>> {
  const codeHash = hashSecret(plainPairingCode(code));
  const known = await withoutTenant(cloud.database.kysely, (trx) =>
    trx.selectFrom('pairing').select('tenant_id').where('code_hash', '=', codeHash).executeTakeFirst(),
  );
  if (!known) return failed({ kind: 'pairing-code-unknown' });
  const tenantId = tenantIdOf(known.tenant_id);
  return tryWithTenant<PairedStation, Refusal>(cloud.database.kysely, tenantId, async (tenant) => {
    const now = cloud.clock();
    const used = await tenant.trx
      .updateTable('pairing')
      .set({ used_at: now })
      .where('code_hash', '=', codeHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(['restaurant_id', 'station_name'])
      .executeTakeFirst();
    if (!used) return failed({ kind: 'pairing-code-unknown' });
    if (!(await mayBring(tenant, used.restaurant_id, log))) return failed({ kind: 'restaurant-has-a-log' });
    const station = await makeStation(cloud, tenant, used);
    const { stationId: id, name, letter } = station;
    await recordChange(cloud, tenant, {
      origin: originOf(asked, { kind: 'station', id }),
      change: { action: 'station.pair', target: { kind: 'station', id }, after: { name, letter } },
    });
    return ok(station);
  });
}
