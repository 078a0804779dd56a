// An approved application becomes tenant, restaurant and invited owner, or a further restaurant of a tenant, in the
// transaction that decides and on the record of that tenant.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant } from '../database/tenant-transaction.ts';
import type { Letter } from '../mail/letter.ts';
import { postMail } from '../mail/post-mail.ts';
import { type OfficeRequest, originOfOperator, type Record } from '../operators/record-as-operator.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { freeSlug } from '../tenants/free-slug.ts';
import { inviteOwner } from '../tenants/invited-owner.ts';
import { type NewOwner, provisionRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { type ApplicationDecision, type DecidedApplication, decide } from './decide-application.ts';

interface Approval extends ApplicationDecision {
  /** Null: a tenant of its own. */
  readonly tenantId: string | null;
}

interface Approved {
  readonly application: DecidedApplication;
  readonly owner: NewOwner;
  readonly record: Record;
}

const restaurantOf = (application: DecidedApplication) => ({
  name: application.restaurant_name,
  timeZone: application.time_zone,
  currency: application.currency,
  country: application.country,
  locale: application.language,
});

/** The name of the tenant it joins, or why it cannot. */
async function joinTenant(
  cloud: Cloud,
  tenant: TenantTransaction,
  { application, owner, record }: Approved,
): Promise<Result<string, Refusal>> {
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
  return ok(known.name);
}

/** What its applicant is written, once it is there. */
async function become(
  cloud: Cloud,
  tenant: TenantTransaction,
  { isNew, token, ...approved }: Approved & { readonly isNew: boolean; readonly token: string },
): Promise<Result<Letter, Refusal>> {
  const restaurant = approved.application.restaurant_name;
  if (isNew) {
    const { application, owner } = approved;
    await provisionTenant(cloud, tenant, { restaurant: restaurantOf(application), owner });
    return ok({ kind: 'application-approved', token, restaurant });
  }
  const joined = await joinTenant(cloud, tenant, approved);
  return joined.ok ? ok({ kind: 'application-joined', token, restaurant, tenant: joined.value }) : joined;
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
    const { accountId, token } = await inviteOwner(cloud, tenant.globals, { email, name, language });
    const approved = { application, owner: { accountId, name }, record, token, isNew: known === null };
    const letter = await become(cloud, tenant, approved);
    if (!letter.ok) return letter;
    await postMail(cloud, tenant.globals, { to: email, language, letter: letter.value });
    await record({
      action: 'applications.decide',
      target: { kind: 'application', id: wanted.applicationId },
      after: { state: 'approved', notes: wanted.notes, restaurant: application.restaurant_name },
    });
    return ok({ tenantId });
  });
}
