// The staff of a restaurant as its managers see them. Whether a PIN is set is told, never anything made from it.
import type { Rights } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { rightsOf } from './rights.ts';

export interface ListedStaff extends Required<Rights> {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly state: StaffState;
  readonly hasPin: boolean;
  /** What they sign in with; null: they work at the stand only. */
  readonly signInName: string | null;
  /** Without an address a forgotten password is given anew by a manager. */
  readonly hasEmail: boolean;
  /** Of their picture, if they have one. */
  readonly pictureKey: string | null;
  readonly lastSignedInAt: number | null;
  /** Since when they are not at work here any more. */
  readonly endedAt: number | null;
}

export async function listStaff(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly ListedStaff[]> {
  const rows = await trx
    .selectFrom('staff')
    .leftJoin('account', 'account.id', 'staff.account_id')
    .select(['staff.id', 'staff.name', 'staff.job_title', 'staff.role', 'staff.granted', 'staff.refused'])
    .select([
      'staff.state',
      'staff.pin_hmac',
      'account.email',
      'account.username',
      'account.picture_key',
      'account.last_signed_in_at',
      'staff.ended_at',
    ])
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.restaurant_id', '=', restaurantId)
    .orderBy('staff.created_at')
    .orderBy('staff.id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, jobTitle: row.job_title, state: row.state, ...rightsOf(row) },
    hasPin: row.pin_hmac !== null,
    signInName: row.email ?? row.username,
    hasEmail: row.email !== null,
    pictureKey: row.picture_key,
    lastSignedInAt: row.last_signed_in_at,
    endedAt: row.ended_at,
  }));
}
