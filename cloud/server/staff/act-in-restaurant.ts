// Runs work in the tenant's transaction for someone who is active staff of the restaurant and whose role allows it.
// A restaurant of another tenant is simply not there, and what is refused is undone.
import { may, type Permission, type Role } from '#shared/permissions/permissions.ts';
import { failed, type Result } from '#shared/result.ts';
import type { Session } from '../accounts/session.ts';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';

export interface ActingStaff {
  readonly id: string;
  readonly role: Role;
}

export interface ActingRequest {
  readonly cloud: Cloud;
  readonly session: Session;
  readonly restaurantId: string;
  readonly permission: Permission;
}

export type Work<T> = (tenant: TenantTransaction, acting: ActingStaff) => Promise<Result<T, Refusal>>;

export function actInRestaurant<T>(
  { cloud, session, restaurantId, permission }: ActingRequest,
  work: Work<T>,
): Promise<Result<T, Refusal>> {
  return tryWithTenant(cloud.database.kysely, session.tenantId, async (tenant) => {
    const acting = await tenant.trx
      .selectFrom('staff')
      .select(['id', 'role'])
      .where('tenant_id', '=', tenant.tenantId)
      .where('restaurant_id', '=', restaurantId)
      .where('account_id', '=', session.accountId)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (!acting) return failed({ kind: 'not-found' });
    if (!may(acting.role, permission)) return failed({ kind: 'not-allowed' });
    return work(tenant, acting);
  });
}
