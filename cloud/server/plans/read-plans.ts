// The plans as they are now: shared/plans, with what an operator changed in its place.
import { type PlanDetails, type PlanId, planDetails, planId, plans } from '#shared/plans/plan.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';

export type Plans = Readonly<Record<PlanId, PlanDetails>>;

export async function readPlans(trx: SystemTransaction): Promise<Plans> {
  const rows = await trx.selectFrom('plan').selectAll().execute();
  const now = { ...plans };
  for (const { id, details } of rows) now[planId.parse(id)] = planDetails.parse(JSON.parse(details));
  return now;
}

export async function writePlan(trx: SystemTransaction, id: PlanId, wanted: PlanDetails): Promise<void> {
  const details = JSON.stringify(wanted);
  await trx
    .insertInto('plan')
    .values({ id, details })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ details }))
    .execute();
}
