// The tenants somebody works for, and the step from one to another. A session is bound to one tenant, so the step ends it
// and begins another.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import {
  type TenantTransaction,
  tryWithTenant,
  withoutTenant,
  withTenant,
} from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { endSession, type Session, startSession } from './session.ts';

export interface Workplace {
  readonly tenantId: string;
  readonly name: string;
  readonly restaurants: readonly string[];
  readonly isCurrent: boolean;
}

async function restaurantsOf(
  { trx, tenantId }: TenantTransaction,
  accountId: string,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('staff')
    .innerJoin('restaurant', (join) =>
      join
        .onRef('restaurant.tenant_id', '=', 'staff.tenant_id')
        .onRef('restaurant.id', '=', 'staff.restaurant_id'),
    )
    .select('restaurant.name')
    .where('staff.tenant_id', '=', tenantId)
    .where('staff.account_id', '=', accountId)
    .where('staff.state', '=', 'active')
    .orderBy('restaurant.name')
    .execute();
  return rows.map(({ name }) => name);
}

export async function listWorkplaces(cloud: Cloud, session: Session): Promise<readonly Workplace[]> {
  const { kysely } = cloud.database;
  const tenants = await withoutTenant(kysely, (trx) =>
    trx
      .selectFrom('membership')
      .innerJoin('tenant', 'tenant.id', 'membership.tenant_id')
      .select(['tenant.id', 'tenant.name'])
      .where('membership.account_id', '=', session.accountId)
      .orderBy('tenant.name')
      .orderBy('tenant.id')
      .execute(),
  );
  const found: Workplace[] = [];
  for (const { id, name } of tenants) {
    const restaurants = await withTenant(kysely, tenantIdOf(id), (tenant) =>
      restaurantsOf(tenant, session.accountId),
    );
    const isCurrent = id === session.tenantId;
    if (isCurrent || restaurants.length > 0) found.push({ tenantId: id, name, restaurants, isCurrent });
  }
  return found;
}

interface Step {
  readonly to: TenantId;
  readonly asked: Asked;
}

/** The answer is the token of the new session, whose beginning the tenant reads in its trail. */
export function switchTenant(
  cloud: Cloud,
  session: Session,
  { to, asked }: Step,
): Promise<Result<string, Refusal>> {
  const { accountId } = session;
  return tryWithTenant(cloud.database.kysely, to, async (tenant) => {
    if ((await restaurantsOf(tenant, accountId)).length === 0) return failed({ kind: 'not-found' });
    await endSession(tenant.globals, session);
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const change = { action: 'accounts.switchTenant', target: { kind: 'account', id: accountId } };
    await recordChange(cloud, tenant, { origin, change });
    const { address, agent } = origin;
    return ok(await startSession(cloud, tenant.globals, { accountId, tenantId: to, address, agent }));
  });
}
