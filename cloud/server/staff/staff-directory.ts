// The staff of a restaurant as its stations need them: enough to know a PIN and what its owner may do, and a version
// that grows with every change.
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
  /** HMAC-SHA256 of the PIN under the restaurant's PIN key, in base64url; null while no PIN is set. */
  readonly pinHmac: string | null;
}

export interface StaffDirectory {
  readonly version: number;
  readonly staff: readonly DirectoryEntry[];
}

export async function readDirectory(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<StaffDirectory> {
  const { version } = await trx
    .selectFrom('restaurant')
    .select('directory_version as version')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  const staff = await trx
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'state', 'pin_hmac as pinHmac'])
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return { version, staff };
}

/** Every change of staff begins with it: it counts the change and makes changes of one restaurant wait their turn. */
export async function beginStaffChange(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<{ readonly pinKey: string }> {
  const { pin_key: pinKey } = await trx
    .updateTable('restaurant')
    .set((build) => ({ directory_version: build('directory_version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .returning('pin_key')
    .executeTakeFirstOrThrow();
  return { pinKey };
}
