// The staff of a restaurant as its stations need them: enough to know a PIN and what its owner may do, and a version
// that grows with every change.
import type { Rights } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { rightsOf } from './rights.ts';

export interface DirectoryEntry extends Required<Rights> {
  readonly id: string;
  readonly name: string;
  /** Whoever’s account is locked or closed is so at every restaurant. */
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
  return { version, staff: await listPeople({ trx, tenantId }, restaurantId) };
}

type ShutState = Exclude<StaffState, 'active' | 'invited'>;

const isShut = (state: StaffState | null): state is ShutState =>
  state !== null && state !== 'active' && state !== 'invited';

async function listPeople(
  { trx, tenantId }: Pick<TenantTransaction, 'trx' | 'tenantId'>,
  restaurantId: string,
): Promise<readonly DirectoryEntry[]> {
  const rows = await trx
    .selectFrom('staff')
    .leftJoin('account', 'account.id', 'staff.account_id')
    .select(['staff.id', 'staff.name', 'staff.role', 'staff.granted', 'staff.refused', 'staff.state'])
    .select(['staff.pin_hmac as pinHmac', 'account.state as accountState'])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.restaurant_id', '=', restaurantId)
    .orderBy('staff.created_at')
    .orderBy('staff.id')
    .execute();
  return rows.map(({ accountState, ...row }) => ({
    ...row,
    ...rightsOf(row),
    state: row.state === 'active' && isShut(accountState) ? accountState : row.state,
  }));
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
