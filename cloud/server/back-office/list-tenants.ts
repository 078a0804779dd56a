// Tenants as operators find them: by name, short name, contact or the email of somebody who works there, with how much
// of each there is.
import { sql } from 'kysely';
import type { PlanId } from '#shared/plans/plan.ts';
import { isRunning, type Subscription } from '#shared/plans/subscription.ts';
import type { Cloud } from '../cloud.ts';
import { folded, likeOf } from '../database/like-of.ts';
import { acrossTenants, withTenant } from '../database/tenant-transaction.ts';
import { findAwaitedOwners } from '../invitations/awaited-owners.ts';
import { findContract } from '../plans/contract.ts';
import { newestSubscription } from '../plans/newest-subscription.ts';
import { countUsage } from '../plans/usage.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

const MOST = 200;

export interface ListedTenant {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly state: 'active' | 'suspended' | 'withdrawn';
  readonly contactEmail: string | null;
  readonly createdAt: number;
  readonly deleteAfter: number | null;
  /** Of the subscription that runs; null: they have the platform's default one. */
  readonly plan: PlanId | null;
  readonly restaurants: number;
  readonly stations: number;
}

type Found = Omit<ListedTenant, 'plan'> & {
  readonly newest: Pick<Subscription, 'plan' | 'status' | 'startsAt' | 'endsAt'> | null;
};

export const listTenants = ({ database, clock }: Cloud, search: string): Promise<readonly ListedTenant[]> =>
  acrossTenants(database.kysely, async (trx) => {
    const like = likeOf(search);
    const { rows } = await sql<Found>`
      select tenant.id, tenant.name, tenant.slug, tenant.state, contact_email as "contactEmail",
        tenant.created_at as "createdAt", delete_after as "deleteAfter",
        (select json_build_object('plan', plan, 'status', status, 'startsAt', starts_at, 'endsAt', ends_at)
          from ${newestSubscription} where newest.tenant_id = tenant.id) as newest,
        (select count(*)::int from restaurant where restaurant.tenant_id = tenant.id) as restaurants,
        (select count(*)::int from station where station.tenant_id = tenant.id) as stations
      from tenant
      where ${folded('tenant.name')} like ${like} or tenant.slug like ${like} or ${folded('contact_email')} like ${like}
        or tenant.id in (select tenant_id from membership join account on account.id = account_id
          where ${folded('email')} like ${like})
      order by tenant.created_at desc, tenant.id limit ${MOST}`.execute(trx);
    const now = clock();
    return rows.map(({ newest, ...tenant }) => ({
      ...tenant,
      plan: newest !== null && isRunning(newest, now) ? newest.plan : null,
    }));
  });

async function findTenant({ database }: Cloud, tenantId: string) {
  return acrossTenants(database.kysely, async (trx) => {
    const tenant = await trx
      .selectFrom('tenant')
      .select(['id', 'name', 'slug', 'state', 'contact_email as contactEmail', 'created_at as createdAt'])
      .select(['delete_after as deleteAfter', 'switched_off_reason as reason', 'switched_off_at as offSince'])
      .where('id', '=', tenantId)
      .executeTakeFirst();
    const domains = await trx
      .selectFrom('tenant_domain')
      .select(['domain', 'is_primary as isPrimary'])
      .where('tenant_id', '=', tenantId)
      .orderBy('domain')
      .execute();
    const people = await trx
      .selectFrom('staff')
      .leftJoin('account', 'account.id', 'staff.account_id')
      .select(['staff.name', 'staff.role', 'staff.state', 'account.email'])
      .where('tenant_id', '=', tenantId)
      .where('staff.role', 'in', ['owner', 'manager'])
      .orderBy('staff.name')
      .execute();
    return tenant && { ...tenant, domains, people };
  });
}

export async function showTenant(cloud: Cloud, tenantId: string) {
  const tenant = await findTenant(cloud, tenantId);
  if (tenant === undefined) return undefined;
  const now = cloud.clock();
  return withTenant(cloud.database.kysely, tenantIdOf(tenantId), async (own) => ({
    ...tenant,
    contract: await findContract(own, now),
    usage: await countUsage(own, now),
    awaitedOwners: await findAwaitedOwners(cloud, own, { byOperator: true }),
  }));
}
