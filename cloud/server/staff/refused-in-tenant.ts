// Why somebody may not do what concerns no single restaurant of a tenant, such as see its plan; null: they may.
import { may, type Permission } from '#shared/permissions/permissions.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { isOff } from '../tenants/is-switched-off.ts';
import { rightsOf } from './rights.ts';

interface Asked {
  readonly accountId: string;
  readonly permission: Permission;
  /** Plan and leaving stay open to who was switched off. */
  readonly isOpenWhenOff?: boolean;
}

export async function refusedInTenant(
  tenant: TenantTransaction,
  { accountId, permission, isOpenWhenOff = false }: Asked,
): Promise<Refusal | null> {
  const places = await tenant.trx
    .selectFrom('staff')
    .innerJoin('tenant', 'tenant.id', 'staff.tenant_id')
    .select(['role', 'granted', 'refused', 'tenant.state as tenantState'])
    .where('tenant_id', '=', tenant.tenantId)
    .where('account_id', '=', accountId)
    .where('staff.state', '=', 'active')
    .execute();
  if (!places.some((place) => may(rightsOf(place), permission))) return { kind: 'not-allowed' };
  return !isOpenWhenOff && places.some((place) => isOff(place.tenantState)) ? { kind: 'tenant-off' } : null;
}
