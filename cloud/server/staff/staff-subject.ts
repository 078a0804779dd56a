// The member of staff a change is about, found for somebody who may make it: nobody changes whoever may do more than they
// do, and a restaurant keeps at least one owner who can sign in.
import { mayManage, type Rights } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from './act-in-restaurant.ts';
import { rightsOf } from './rights.ts';

export interface Subject {
  readonly restaurantId: string;
  readonly staffId: string;
  readonly acting: ActingStaff;
}

export interface FoundStaff extends Required<Rights> {
  readonly name: string;
  readonly jobTitle: string;
  readonly state: StaffState;
  readonly accountId: string | null;
}

export const ownStaff = ({ trx, tenantId }: TenantTransaction, staffId: string) =>
  trx.updateTable('staff').where('tenant_id', '=', tenantId).where('id', '=', staffId);

export async function findSubject(
  { trx, tenantId }: TenantTransaction,
  { restaurantId, staffId, acting }: Subject,
): Promise<Result<FoundStaff, Refusal>> {
  const row = await trx
    .selectFrom('staff')
    .select(['name', 'job_title as jobTitle', 'role', 'granted', 'refused', 'state'])
    .select('account_id as accountId')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  if (!row) return failed({ kind: 'not-found' });
  const found = { ...row, ...rightsOf(row) };
  return acting.id === staffId || mayManage(acting, found) ? ok(found) : failed({ kind: 'not-allowed' });
}

/** Asked before an owner loses anything, in the turn of the restaurant's changes. */
export async function isLastOwner(
  { trx, tenantId }: TenantTransaction,
  { restaurantId, staffId }: Subject,
): Promise<boolean> {
  const owners = await trx
    .selectFrom('staff')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .where('account_id', 'is not', null)
    .where('refused', '=', '[]')
    .execute();
  return owners.length === 1 && owners[0]?.id === staffId;
}
