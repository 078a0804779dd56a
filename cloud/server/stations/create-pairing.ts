// Makes the code a new station is paired with. It works once, for ten minutes, and is kept only as a hash.
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { hashSecret } from '../secret.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { newPairingCode } from './pairing-code.ts';

const LIFETIME_MS = 10 * 60 * 1000;

interface WantedPairing {
  readonly restaurantId: string;
  readonly stationName: string;
  readonly acting: ActingStaff;
}

export interface Pairing {
  readonly code: string;
  readonly expiresAt: number;
}

export async function createPairing(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, stationName, acting }: WantedPairing,
): Promise<Pairing> {
  const now = cloud.clock();
  const code = newPairingCode(cloud.random);
  const expiresAt = now + LIFETIME_MS;
  await tenant.trx
    .insertInto('pairing')
    .values({
      code_hash: hashSecret(code),
      tenant_id: tenant.tenantId,
      restaurant_id: restaurantId,
      station_name: stationName,
      created_at: now,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  await acting.record({
    action: 'station.invite',
    target: { kind: 'restaurant', id: restaurantId },
    after: { stationName },
  });
  return { code, expiresAt };
}
