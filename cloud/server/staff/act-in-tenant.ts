// Runs work in the tenant's transaction for someone whose rights at one of its restaurants allow it: what concerns no
// single restaurant, such as the plan. What is refused is undone.
import type { Permission } from '#shared/permissions/permissions.ts';
import { failed, type Result } from '#shared/result.ts';
import type { Session } from '../accounts/session.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { refusedInTenant } from './refused-in-tenant.ts';

export interface ActingPerson {
  readonly accountId: string;
  /** Adds to the audit trail; every change does. */
  readonly record: (change: Change) => Promise<void>;
}

export interface TenantRequest extends Asked {
  readonly cloud: Cloud;
  readonly session: Session;
  readonly permission: Permission;
  /** Plan and leaving stay open to who was switched off. */
  readonly isOpenWhenOff?: boolean;
}

export function actInTenant<T>(
  request: TenantRequest,
  work: (tenant: TenantTransaction, acting: ActingPerson) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { cloud, session } = request;
  const { accountId } = session;
  return tryWithTenant(cloud.database.kysely, session.tenantId, async (tenant) => {
    const refusal = await refusedInTenant(tenant, { ...request, accountId });
    if (refusal !== null) return failed(refusal);
    const origin = originOf(request, { kind: 'staff', id: accountId });
    const record = (change: Change): Promise<void> => recordChange(cloud, tenant, { origin, change });
    return work(tenant, { accountId, record });
  });
}
