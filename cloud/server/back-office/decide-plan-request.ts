// Plan requests of tenants, decided once. What is approved holds at once and its stations hear of it; what was
// agreed with the tenant beside its plan, limits of its own and how soon it is answered, stays. Whoever asked is told by mail.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { acrossTenants, type TenantTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import { postMail } from '../mail/post-mail.ts';
import { changeTenant, type OfficeRequest } from '../operators/record-as-operator.ts';
import { addSubscription, tellOfPlan } from '../plans/add-subscription.ts';
import { findContract } from '../plans/contract.ts';
import { type PlanRequest, readPlanRequest } from '../plans/plan-requests.ts';
import type { Refusal } from '../refusal.ts';
import {
  endRequest,
  type ListedRequest,
  type RequestDecision,
  requestColumns,
  withDeciders,
} from '../requests/tenant-requests.ts';

export async function listAllPlanRequests({
  database,
}: Cloud): Promise<readonly (ListedRequest & PlanRequest)[]> {
  const rows = await acrossTenants(database.kysely, (trx) =>
    trx
      .selectFrom('plan_request')
      .innerJoin('tenant', 'tenant.id', 'plan_request.tenant_id')
      .leftJoin('account', 'account.id', 'plan_request.asked_by')
      .select(['plan_request.id', 'plan_request.state', 'plan', 'cycle', ...requestColumns])
      .select(['tenant.id as tenantId', 'tenant.name as tenantName', 'account.email as askedBy'])
      .orderBy('asked_at', 'desc')
      .orderBy('plan_request.id')
      .limit(500)
      .execute(),
  );
  return withoutTenant(database.kysely, (globals) => withDeciders(globals, rows));
}

export interface PlanDecision extends RequestDecision {
  readonly planRequestId: string;
}

async function changePlan(
  cloud: Cloud,
  tenant: TenantTransaction,
  { plan, cycle, now }: PlanRequest & { readonly now: number },
): Promise<void> {
  const { subscription } = await findContract(tenant, now);
  await addSubscription(cloud, tenant, {
    ...{ plan, cycle, status: 'active', startsAt: now, endsAt: null },
    supportPriority: subscription?.supportPriority ?? 'standard',
    limits: subscription?.limits ?? {},
  });
}

interface Told extends Pick<PlanDecision, 'decision' | 'reason'>, Pick<PlanRequest, 'plan'> {
  readonly accountId: string;
}

/** Who has no address reads it on the page of the plan. */
async function writeToOwner(
  cloud: Cloud,
  { globals, tenantId }: TenantTransaction,
  { accountId, decision, reason: notes, plan }: Told,
): Promise<void> {
  const { name: tenant } = await globals
    .selectFrom('tenant')
    .select('name')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const owner = await globals
    .selectFrom('account')
    .select(['email', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!owner?.email) return;
  const kind = decision === 'approved' ? ('plan-approved' as const) : ('plan-denied' as const);
  const { email: to, language } = owner;
  await postMail(cloud, globals, { to, language, letter: { kind, tenant, plan, notes } });
}

function decide(request: OfficeRequest, wanted: PlanDecision): Promise<Result<null, Refusal>> {
  const { tenantId, planRequestId: id, decision, reason } = wanted;
  const { cloud, operator } = request;
  return changeTenant(request, tenantId, async (tenant, record) => {
    const now = cloud.clock();
    const by = { operatorId: operator.id, reason };
    const asked = await endRequest(tenant, { table: 'plan_request', id, now, to: decision, by });
    if (!asked) return failed({ kind: 'decided-already' });
    const asking = await readPlanRequest(tenant, id);
    const before = await findContract(tenant, now);
    if (decision === 'approved') await changePlan(cloud, tenant, { ...asking, now });
    await record({
      action: 'planRequest.decide',
      target: { kind: 'plan-request', id },
      before: { state: 'pending', plan: before.plan },
      after: { state: decision, reason, plan: decision === 'approved' ? asking.plan : before.plan },
    });
    await writeToOwner(cloud, tenant, { ...wanted, plan: asking.plan, accountId: asked.asked_by });
    return ok(null);
  });
}

export async function decidePlanRequest(
  request: OfficeRequest,
  wanted: PlanDecision,
): Promise<Result<null, Refusal>> {
  if (wanted.decision === 'denied' && wanted.reason === '') return failed({ kind: 'reason-needed' });
  const done = await decide(request, wanted);
  if (done.ok && wanted.decision === 'approved') tellOfPlan(request.cloud, wanted.tenantId);
  return done;
}
