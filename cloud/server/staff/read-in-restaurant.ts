// Runs questions about a restaurant in a transaction that can write nothing: for its staff as far as their rights allow,
// and for an operator who looks at the tenant as its owner would, also while it is switched off.
import type { Permission } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { readTenant, type TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { allowedInRestaurant } from './allowed-in-restaurant.ts';
import type { Reader } from './reader.ts';

interface Question {
  readonly cloud: Cloud;
  readonly reader: Reader;
  readonly restaurantId: string;
  readonly permission: Permission;
}

async function isThere({ trx, tenantId }: TenantTransaction, restaurantId: string): Promise<boolean> {
  const found = await trx
    .selectFrom('restaurant')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .executeTakeFirst();
  return found !== undefined;
}

async function mayAsk(
  tenant: TenantTransaction,
  { reader: { accountId }, restaurantId, permission }: Question,
): Promise<Result<unknown, Refusal>> {
  if (accountId !== null) return allowedInRestaurant(tenant, { accountId, restaurantId, permission });
  return (await isThere(tenant, restaurantId)) ? ok(null) : failed({ kind: 'not-found' });
}

export function readInRestaurant<T>(
  question: Question,
  work: (tenant: TenantTransaction) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const { cloud, reader } = question;
  return readTenant(cloud.database.kysely, reader.tenantId, async (tenant) => {
    const allowed = await mayAsk(tenant, question);
    return allowed.ok ? ok(await work(tenant)) : allowed;
  });
}
