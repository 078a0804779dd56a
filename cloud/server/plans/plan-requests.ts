// An owner makes a plan request, and takes it back while nobody decided: one open request at a time, as for leaving.
import type { PlanId } from '#shared/plans/plan.ts';
import { planId } from '#shared/plans/plan.ts';
import type { Subscription } from '#shared/plans/subscription.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { endRequest, requestColumns, type TenantRequest, withDeciders } from '../requests/tenant-requests.ts';
import type { ActingPerson } from '../staff/act-in-tenant.ts';
import { findContract } from './contract.ts';

export interface PlanRequest {
  readonly plan: PlanId;
  readonly cycle: Subscription['cycle'];
}

export async function listPlanRequests({
  trx,
  globals,
  tenantId,
}: TenantTransaction): Promise<readonly (TenantRequest & PlanRequest)[]> {
  const rows = await trx
    .selectFrom('plan_request')
    .select(['id', 'state', 'plan', 'cycle', ...requestColumns])
    .where('tenant_id', '=', tenantId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return withDeciders(globals, rows);
}

interface Asking extends PlanRequest {
  readonly acting: ActingPerson;
  readonly reason: string;
}

export async function askForPlan(
  cloud: Cloud,
  tenant: TenantTransaction,
  { acting, plan, cycle, reason }: Asking,
): Promise<Result<{ readonly planRequestId: string }, Refusal>> {
  const now = cloud.clock();
  const before = await findContract(tenant, now);
  if (before.plan === plan) return failed({ kind: 'plan-unchanged' });
  const id = newId(cloud);
  const asked = await tenant.trx
    .insertInto('plan_request')
    .values({
      ...{ tenant_id: tenant.tenantId, id, plan, cycle, reason, state: 'pending' },
      ...{ asked_by: acting.accountId, asked_at: now },
    })
    .onConflict((conflict) => conflict.column('tenant_id').where('state', '=', 'pending').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked) return failed({ kind: 'plan-request-open' });
  await acting.record({
    action: 'planRequest.ask',
    target: { kind: 'plan-request', id },
    before: { plan: before.plan },
    after: { plan, cycle, reason },
  });
  return ok({ planRequestId: id });
}

export async function cancelPlanRequest(
  { clock }: Pick<Cloud, 'clock'>,
  tenant: TenantTransaction,
  { acting, planRequestId: id }: { readonly acting: ActingPerson; readonly planRequestId: string },
): Promise<Result<null, Refusal>> {
  const cancelled = await endRequest(tenant, {
    ...{ table: 'plan_request', id, now: clock(), to: 'cancelled' },
  });
  if (!cancelled) return failed({ kind: 'not-found' });
  await acting.record({
    action: 'planRequest.cancel',
    target: { kind: 'plan-request', id },
    before: { state: 'pending' },
    after: { state: 'cancelled' },
  });
  return ok(null);
}

/** What is wanted by a request that was just decided. */
export async function readPlanRequest(
  { trx, tenantId }: TenantTransaction,
  id: string,
): Promise<PlanRequest> {
  const { plan, cycle } = await trx
    .selectFrom('plan_request')
    .select(['plan', 'cycle'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { plan: planId.parse(plan), cycle };
}
