// Runs work in the tenant's transaction for someone who is active staff of the restaurant and whose rights allow it.
// A restaurant of another tenant is simply not there, and what is refused is undone.
import type { Permission, Rights } from '#shared/permissions/permissions.ts';
import type { Result } from '#shared/result.ts';
import type { Session } from '../accounts/session.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { allowedInRestaurant } from './allowed-in-restaurant.ts';

export interface ActingStaff extends Required<Rights> {
  readonly id: string;
  readonly accountId: string;
  /** Adds to the audit trail; every change does. */
  readonly record: (change: Change) => Promise<void>;
}

export interface ActingRequest extends Asked {
  readonly cloud: Cloud;
  readonly session: Session;
  readonly restaurantId: string;
  readonly permission: Permission;
}

export type Work<T> = (tenant: TenantTransaction, acting: ActingStaff) => Promise<Result<T, Refusal>>;

export function actInRestaurant<T>(request: ActingRequest, work: Work<T>): Promise<Result<T, Refusal>> {
  const { cloud, session, restaurantId, permission } = request;
  const { accountId } = session;
  return tryWithTenant(cloud.database.kysely, session.tenantId, async (tenant) => {
    const found = await allowedInRestaurant(tenant, { accountId, restaurantId, permission });
    if (!found.ok) return found;
    const origin = originOf(request, { kind: 'staff', id: accountId });
    const record = (change: Change): Promise<void> => recordChange(cloud, tenant, { origin, change });
    return work(tenant, { ...found.value, accountId, record });
  });
}
