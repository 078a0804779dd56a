// What operators change of a tenant: everything but its evenings. Each change is recorded in the tenant's own trail.
import type { Subscription } from '#shared/plans/subscription.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import { newId } from '../cloud.ts';
import {
  type SystemTransaction,
  type TenantTransaction,
  tryWithTenant,
  withoutTenant,
} from '../database/tenant-transaction.ts';
import type { Letter } from '../mail/letter.ts';
import { changeTenant, type OfficeRequest, originOfOperator } from '../operators/record-as-operator.ts';
import { addSubscription, tellOfPlan } from '../plans/add-subscription.ts';
import { findContract } from '../plans/contract.ts';
import type { Refusal } from '../refusal.ts';
import { addOwnerAccount, type InvitedOwner, welcomeOwner } from '../tenants/invited-owner.ts';
import { leaveTenant } from '../tenants/leave-tenant.ts';
import type { NewRestaurant } from '../tenants/new-restaurant.ts';
import { provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

type Changed = Promise<Result<null, Refusal>>;

const isTaken = async (trx: SystemTransaction, slug: string, tenantId?: string): Promise<boolean> => {
  const holder = await trx.selectFrom('tenant').select('id').where('slug', '=', slug).executeTakeFirst();
  return holder !== undefined && holder.id !== tenantId;
};

export const isSlugFree = ({ cloud }: OfficeRequest, slug: string): Promise<boolean> =>
  withoutTenant(cloud.database.kysely, async (trx) => !(await isTaken(trx, slug)));

export interface NewTenant {
  readonly restaurant: NewRestaurant;
  readonly owner: InvitedOwner;
  readonly slug: string;
}

/** Tenant, restaurant and invited owner in one step; the owner is sent the letter that lets them in. */
export function createTenant(
  request: OfficeRequest,
  { restaurant, owner, slug }: NewTenant,
): Promise<Result<{ readonly tenantId: string }, Refusal>> {
  const { cloud } = request;
  const tenantId = tenantIdOf(newId(cloud));
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    if (await isTaken(globals, slug)) return failed({ kind: 'slug-taken' });
    const newAccountId = await addOwnerAccount(cloud, globals, owner);
    const { restaurantId } = await provisionTenant(cloud, tenant, {
      restaurant,
      owner: newAccountId === undefined ? null : { accountId: newAccountId, name: owner.name },
      slug,
    });
    await globals
      .updateTable('tenant')
      .set({ contact_email: owner.email })
      .where('id', '=', tenantId)
      .execute();
    const record = (change: Change): Promise<void> =>
      recordChange(cloud, tenant, { origin: originOfOperator(request), change });
    await record({
      action: 'tenants.create',
      target: { kind: 'tenant', id: tenantId },
      after: { name: restaurant.name, slug, owner: owner.email },
    });
    const letterWith = (token: string): Letter => ({
      kind: 'set-password',
      token,
      restaurant: restaurant.name,
    });
    await welcomeOwner(cloud, tenant, { owner, newAccountId, restaurantId, letterWith, record });
    return ok({ tenantId });
  });
}

export interface TenantEdit {
  readonly tenantId: string;
  readonly name: string;
  readonly slug: string;
  readonly contactEmail: string | null;
  /** The first is the primary one. */
  readonly domains: readonly string[];
}

async function writeDomains(
  trx: SystemTransaction,
  { tenantId, domains }: TenantEdit,
  now: number,
): Promise<boolean> {
  await trx.deleteFrom('tenant_domain').where('tenant_id', '=', tenantId).execute();
  if (domains.length === 0) return true;
  const rows = domains.map((domain, at) => ({
    ...{ domain, tenant_id: tenantId, is_primary: at === 0, created_at: now },
  }));
  const added = await trx
    .insertInto('tenant_domain')
    .values(rows)
    .onConflict((conflict) => conflict.column('domain').doNothing())
    .returning('domain')
    .execute();
  return added.length === domains.length;
}

/** The primary one first. */
const domainsOf = async (trx: SystemTransaction, tenantId: string): Promise<string> => {
  const rows = await trx
    .selectFrom('tenant_domain')
    .select('domain')
    .where('tenant_id', '=', tenantId)
    .orderBy('is_primary', 'desc')
    .orderBy('domain')
    .execute();
  return rows.map(({ domain }) => domain).join(' ');
};

export const editTenant = (request: OfficeRequest, wanted: TenantEdit): Changed =>
  changeTenant(request, wanted.tenantId, async ({ globals }, record) => {
    const { tenantId, name, slug, contactEmail } = wanted;
    const before = await globals
      .selectFrom('tenant')
      .select(['name', 'slug', 'contact_email as contactEmail'])
      .where('id', '=', tenantId)
      .executeTakeFirstOrThrow();
    const domainsBefore = await domainsOf(globals, tenantId);
    if (await isTaken(globals, slug, tenantId)) return failed({ kind: 'slug-taken' });
    await globals
      .updateTable('tenant')
      .set({ name, slug, contact_email: contactEmail })
      .where('id', '=', tenantId)
      .execute();
    if (!(await writeDomains(globals, wanted, request.cloud.clock())))
      return failed({ kind: 'domain-taken' });
    await record({
      action: 'tenants.edit',
      target: { kind: 'tenant', id: tenantId },
      before: { ...before, domains: domainsBefore },
      after: { name, slug, contactEmail, domains: await domainsOf(globals, tenantId) },
    });
    return ok(null);
  });

export interface TenantSwitch {
  readonly tenantId: string;
  readonly to: 'on' | 'off' | 'deleted';
  /** What its owners read. */
  readonly reason: string;
}

const stateTo = { on: 'active', off: 'suspended', deleted: 'withdrawn' } as const;

async function turn(tenant: TenantTransaction, { to, reason }: TenantSwitch, now: number): Promise<void> {
  if (to === 'deleted') return leaveTenant(tenant, { now, reason });
  await tenant.trx
    .updateTable('tenant')
    .set({ state: stateTo[to], switched_off_reason: reason, switched_off_at: to === 'on' ? null : now })
    .set({ delete_after: null })
    .where('id', '=', tenant.tenantId)
    .execute();
}

/** Deleted means: off now, and erased once the retention time is over, unless it is switched on again before. */
export const switchTenant = (request: OfficeRequest, wanted: TenantSwitch): Changed =>
  changeTenant(request, wanted.tenantId, async (tenant, record) => {
    const { tenantId, to, reason } = wanted;
    if (to !== 'on' && reason === '') return failed({ kind: 'reason-needed' });
    const before = await tenant.globals
      .selectFrom('tenant')
      .select('state')
      .where('id', '=', tenantId)
      .executeTakeFirstOrThrow();
    await turn(tenant, wanted, request.cloud.clock());
    await record({
      action: 'tenants.switch',
      target: { kind: 'tenant', id: tenantId },
      before,
      after: { state: stateTo[to], reason },
    });
    return ok(null);
  });

const aboutSubscription = (subscription: Subscription) => ({
  ...subscription,
  limits: JSON.stringify(subscription.limits),
});

const addToTenant = (request: OfficeRequest, tenantId: string, wanted: Subscription): Changed =>
  changeTenant(request, tenantId, async (tenant, record) => {
    const { subscription: before } = await findContract(tenant, request.cloud.clock());
    await addSubscription(request.cloud, tenant, wanted);
    await record({
      action: 'tenants.subscribe',
      target: { kind: 'tenant', id: tenantId },
      ...(before === null ? {} : { before: aboutSubscription(before) }),
      after: aboutSubscription(wanted),
    });
    return ok(null);
  });

export async function subscribe(
  request: OfficeRequest,
  tenantId: string,
  wanted: Subscription,
): Promise<Result<null, Refusal>> {
  const done = await addToTenant(request, tenantId, wanted);
  if (done.ok) tellOfPlan(request.cloud, tenantId);
  return done;
}
