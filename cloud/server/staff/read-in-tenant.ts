// As readInRestaurant, for what concerns no single restaurant.
import type { Permission } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { readTenant, type TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { Reader } from './reader.ts';
import { refusedInTenant } from './refused-in-tenant.ts';

interface Question {
  readonly cloud: Cloud;
  readonly reader: Reader;
  readonly permission: Permission;
  /** Plan and leaving stay open to who was switched off. */
  readonly isOpenWhenOff?: boolean;
}

export function readInTenant<T>(
  question: Question,
  work: (tenant: TenantTransaction) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const { cloud, reader } = question;
  const { accountId } = reader;
  return readTenant(cloud.database.kysely, reader.tenantId, async (tenant) => {
    const refusal = accountId === null ? null : await refusedInTenant(tenant, { ...question, accountId });
    return refusal === null ? ok(await work(tenant)) : failed(refusal);
  });
}
