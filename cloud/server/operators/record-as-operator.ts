// Runs a change of an operator in one transaction with its entry in the audit trail: of the tenant it concerns, else of
// the platform. What is refused is undone.
import { failed, type Result } from '#shared/result.ts';
import { type Asked, type Origin, originOf } from '../audit/origin.ts';
import { type Change, recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import type { Operator } from './operator-session.ts';

export type Record = (change: Change) => Promise<void>;
type OfficeWork<T> = (tenant: TenantTransaction, record: Record) => Promise<Result<T, Refusal>>;

export interface OfficeRequest extends Asked {
  readonly cloud: Cloud;
  readonly operator: Pick<Operator, 'id'>;
}

export const originOfOperator = (request: OfficeRequest): Origin =>
  originOf(request, { kind: 'operator', id: request.operator.id });

export function changePlatform<T>(request: OfficeRequest, work: OfficeWork<T>): Promise<Result<T, Refusal>> {
  const { cloud } = request;
  const origin = originOfOperator(request);
  return tryWithTenant(cloud.database.kysely, THE_PLATFORM, (platform) =>
    work(platform, (change) => recordChange(cloud, platform, { origin, change })),
  );
}

export function changeTenant<T>(
  request: OfficeRequest,
  tenantId: string,
  work: OfficeWork<T>,
): Promise<Result<T, Refusal>> {
  const { cloud } = request;
  const origin = originOfOperator(request);
  return tryWithTenant(cloud.database.kysely, tenantIdOf(tenantId), async (tenant) => {
    const known = await tenant.trx
      .selectFrom('tenant')
      .select('id')
      .where('id', '=', tenantId)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return failed({ kind: 'not-found' });
    return work(tenant, (change) => recordChange(cloud, tenant, { origin, change }));
  });
}
