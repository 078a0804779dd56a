// Applications, from pending through review to one decision. An approved one becomes tenant, restaurant and invited owner,
// or a further restaurant of a tenant, in the transaction that decides: once, however many press at once.
import { failed, ok, type Result } from '#shared/result.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { ApplicationTable } from '../database/tables/platform-tables.ts';
import {
  type SystemTransaction,
  type TenantTransaction,
  tryWithTenant,
  withoutTenant,
} from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import {
  changePlatform,
  type OperatorRequest,
  originOfOperator,
  type Record,
} from '../operators/record-as-operator.ts';
import { limitRefusal } from '../plans/limit-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { inviteOwner } from '../tenants/invited-owner.ts';
import { addRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { slugOf } from '../tenants/slug.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

export interface OfficeRequest extends OperatorRequest {
  readonly cloud: Cloud;
}

type Application = Readonly<
  Pick<ApplicationTable, 'id' | 'email' | 'state' | 'currency' | 'country' | 'language'>
> & {
  readonly restaurant_name: string;
  readonly contact_name: string;
  readonly time_zone: string;
};

export const listApplications = ({ database }: Cloud) =>
  withoutTenant(database.kysely, (trx) =>
    trx
      .selectFrom('application')
      .leftJoin('operator', 'operator.id', 'application.reviewer_id')
      .selectAll('application')
      .select('operator.name as reviewer')
      .orderBy('application.created_at', 'desc')
      .orderBy('application.id')
      .limit(500)
      .execute(),
  );

export const reviewApplication = (
  request: OfficeRequest,
  applicationId: string,
): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const taken = await globals
      .updateTable('application')
      .set({ state: 'in-review', reviewer_id: request.operator.id, reviewed_at: request.cloud.clock() })
      .where('id', '=', applicationId)
      .where('state', '=', 'pending')
      .returning('id')
      .executeTakeFirst();
    if (!taken) return failed({ kind: 'decided-already' });
    await record({
      action: 'applications.review',
      target: { kind: 'application', id: applicationId },
      before: { state: 'pending' },
      after: { state: 'in-review' },
    });
    return ok(null);
  });

export interface ApplicationDecision {
  readonly applicationId: string;
  readonly notes: string;
}

interface Verdict extends ApplicationDecision {
  readonly state: 'approved' | 'declined';
  readonly becameTenant: string | null;
}

/** Whoever comes second finds it decided. */
async function decide(
  request: OfficeRequest,
  trx: SystemTransaction,
  verdict: Verdict,
): Promise<Application | undefined> {
  const { state, notes, becameTenant, applicationId } = verdict;
  return trx
    .updateTable('application')
    .set({ state, notes, became_tenant: becameTenant })
    .set({ reviewer_id: request.operator.id, decided_at: request.cloud.clock() })
    .where('id', '=', applicationId)
    .where('state', 'in', ['pending', 'in-review'])
    .returning(['id', 'email', 'state', 'currency', 'country', 'language'])
    .returning(['restaurant_name', 'contact_name', 'time_zone'])
    .executeTakeFirst();
}

export const declineApplication = (
  request: OfficeRequest,
  wanted: ApplicationDecision,
): Promise<Result<null, Refusal>> =>
  changePlatform(request, async ({ globals }, record) => {
    const found = await decide(request, globals, { ...wanted, state: 'declined', becameTenant: null });
    if (!found) return failed({ kind: 'decided-already' });
    const letter = {
      kind: 'application-declined',
      restaurant: found.restaurant_name,
      notes: wanted.notes,
    } as const;
    await postMail(request.cloud, globals, { to: found.email, language: found.language, letter });
    await recordDecision(record, { ...wanted, state: 'declined', becameTenant: null });
    return ok(null);
  });

const recordDecision = (record: Record, { applicationId, state, notes }: Verdict): Promise<void> =>
  record({
    action: 'applications.decide',
    target: { kind: 'application', id: applicationId },
    after: { state, notes },
  });

interface Approval extends ApplicationDecision {
  /** Null: a tenant of its own. */
  readonly tenantId: string | null;
}

export function approveApplication(
  request: OfficeRequest,
  { tenantId: known, ...wanted }: Approval,
): Promise<Result<{ readonly tenantId: string }, Refusal>> {
  const { cloud } = request;
  const tenantId = tenantIdOf(known ?? newId(cloud));
  const origin = originOfOperator(request);
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const verdict = { ...wanted, state: 'approved', becameTenant: tenantId } as const;
    const found = await decide(request, tenant.globals, verdict);
    if (!found) return failed({ kind: 'decided-already' });
    if (known !== null && !(await isTenant(tenant))) return failed({ kind: 'not-found' });
    const refused = await become(cloud, tenant, { application: found, isNew: known === null });
    if (refused) return failed(refused);
    await recordDecision((change) => recordChange(cloud, tenant, { origin, change }), verdict);
    return ok({ tenantId });
  });
}

const isTenant = async ({ trx, tenantId }: TenantTransaction): Promise<boolean> =>
  (await trx.selectFrom('tenant').select('id').where('id', '=', tenantId).executeTakeFirst()) !== undefined;

interface Becoming {
  readonly application: Application;
  readonly isNew: boolean;
}

async function become(
  cloud: Cloud,
  tenant: TenantTransaction,
  { application, isNew }: Becoming,
): Promise<Refusal | undefined> {
  const { email, contact_name: name, restaurant_name: restaurantName, language } = application;
  const full = isNew ? undefined : await limitRefusal(cloud, tenant, 'restaurants');
  if (full) return full;
  const { accountId, token } = await inviteOwner(cloud, tenant.globals, { email, name, language });
  const { time_zone: timeZone, currency, country } = application;
  const restaurant = { name: restaurantName, timeZone, currency, country, locale: language };
  const order = { restaurant, owner: { accountId, name } };
  if (isNew) await provisionTenant(cloud, tenant, order);
  else await addRestaurant(cloud, tenant, { ...order, slug: slugOf(restaurantName, newId(cloud).slice(-6)) });
  const letter = { kind: 'application-approved', token, restaurant: restaurantName } as const;
  await postMail(cloud, tenant.globals, { to: email, language, letter });
  return undefined;
}
