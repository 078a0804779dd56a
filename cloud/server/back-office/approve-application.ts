// An approved application becomes tenant, restaurant and invited owner, or a further restaurant of a tenant, in the
// transaction that decides and on the record of that tenant.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Letter } from '../mail/letter.ts';
import { type OfficeRequest, originOfOperator, type Record } from '../operators/record-as-operator.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { freeSlug } from '../tenants/free-slug.ts';
import { addOwnerAccount, welcomeOwner } from '../tenants/invited-owner.ts';
import { type NewOwner, provisionRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { type ApplicationDecision, type DecidedApplication, decide } from './decide-application.ts';

interface Approval extends ApplicationDecision {
  /** Null: a tenant of its own. */
  readonly tenantId: string | null;
}

interface Approved {
  readonly application: DecidedApplication;
  readonly owner: NewOwner | null;
  readonly record: Record;
}

interface Became {
  readonly restaurantId: string;
  /** What its applicant is written when they are new. */
  readonly letterWith: (token: string) => Letter;
}

const restaurantOf = (application: DecidedApplication) => ({
  name: application.restaurant_name,
  timeZone: application.time_zone,
  currency: application.currency,
  country: application.country,
  locale: application.language,
});

/** Or why it cannot. */
async function joinTenant(
  cloud: Cloud,
  tenant: TenantTransaction,
  { application, owner, record }: Approved,
): Promise<Result<Became, Refusal>> {
  const known = await tenant.trx
    .selectFrom('tenant')
    .select(['name', 'state'])
    .where('id', '=', tenant.tenantId)
    .executeTakeFirst();
  if (!known) return failed({ kind: 'not-found' });
  if (known.state !== 'active') return failed({ kind: 'tenant-off' });
  const full = await limitRefusal(cloud, tenant, 'restaurants');
  if (full) return failed(full.kind === 'restaurants-limit' ? { ...full, kind: 'tenant-full' } : full);
  const restaurant = restaurantOf(application);
  const slug = await freeSlug(cloud, tenant, restaurant.name);
  const { restaurantId } = await provisionRestaurant(cloud, tenant, { restaurant, owner, slug });
  await record({
    action: 'restaurants.add',
    target: { kind: 'restaurant', id: restaurantId },
    after: { ...restaurant },
  });
  const words = { kind: 'application-joined', restaurant: restaurant.name, tenant: known.name } as const;
  return ok({ restaurantId, letterWith: (token) => ({ ...words, token }) });
}

async function openTenant(
  cloud: Cloud,
  tenant: TenantTransaction,
  { application, owner }: Approved,
): Promise<Result<Became, Refusal>> {
  const restaurant = restaurantOf(application);
  const { restaurantId } = await provisionTenant(cloud, tenant, { restaurant, owner });
  const words = { kind: 'application-approved', restaurant: restaurant.name } as const;
  return ok({ restaurantId, letterWith: (token) => ({ ...words, token }) });
}

export function approveApplication(
  request: OfficeRequest,
  { tenantId: known, ...wanted }: Approval,
): Promise<Result<{ readonly tenantId: string }, Refusal>> {
  const { cloud } = request;
  const tenantId = tenantIdOf(known ?? newId(cloud));
  const origin = originOfOperator(request);
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const record = (change: Change): Promise<void> => recordChange(cloud, tenant, { origin, change });
    const verdict = { ...wanted, state: 'approved', becameTenant: tenantId } as const;
    const application = await decide(request, tenant.globals, verdict);
    if (!application) return failed({ kind: 'decided-already' });
    const { email, contact_name: name, language } = application;
    const invited = { email, name, language };
    const newAccountId = await addOwnerAccount(cloud, tenant.globals, invited);
    const owner = newAccountId === undefined ? null : { accountId: newAccountId, name };
    const became = await (known === null ? openTenant : joinTenant)(cloud, tenant, {
      application,
      owner,
      record,
    });
    if (!became.ok) return became;
    await welcomeOwner(cloud, tenant, { ...became.value, owner: invited, newAccountId, record });
    await record({
      action: 'applications.decide',
      target: { kind: 'application', id: wanted.applicationId },
      after: { state: 'approved', notes: wanted.notes, restaurant: application.restaurant_name },
    });
    return ok({ tenantId });
  });
}
