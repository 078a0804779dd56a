// Requests of tenants to leave, decided once: who leaves is switched off and kept for the retention time, so that it can
// still be exported or taken back; a refusal says why.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { WithdrawalTable } from '../database/tables/platform-tables.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { readOperatorNames } from '../operators/operator-names.ts';
import { changeTenant, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';
import { leaveTenant } from '../tenants/leave-tenant.ts';

export interface ListedWithdrawal {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly reason: string;
  readonly state: WithdrawalTable['state'];
  readonly askedAt: number;
  readonly askedBy: string | null;
  readonly decidedAt: number | null;
  /** Null: nobody yet, or the owner took it back. */
  readonly decidedBy: string | null;
  readonly decisionReason: string;
  readonly tenantState: 'active' | 'suspended' | 'withdrawn';
  readonly erasedAfter: number | null;
}

export async function listAllWithdrawals({ database }: Cloud): Promise<readonly ListedWithdrawal[]> {
  const rows = await acrossTenants(database.kysely, (trx) =>
    trx
      .selectFrom('withdrawal')
      .innerJoin('tenant', 'tenant.id', 'withdrawal.tenant_id')
      .leftJoin('account', 'account.id', 'withdrawal.asked_by')
      .select(['withdrawal.id', 'tenant.id as tenantId', 'tenant.name as tenantName', 'withdrawal.reason'])
      .select(['withdrawal.state', 'asked_at as askedAt', 'account.email as askedBy'])
      .select(['decided_at as decidedAt', 'decided_by as decider', 'decision_reason as decisionReason'])
      .select(['tenant.state as tenantState', 'tenant.delete_after as erasedAfter'])
      .orderBy('asked_at', 'desc')
      .orderBy('withdrawal.id')
      .limit(500)
      .execute(),
  );
  const names = await withoutTenant(database.kysely, readOperatorNames);
  return rows.map(({ decider, ...row }) => ({ ...row, decidedBy: names.get(decider ?? '') ?? null }));
}

export interface Decision {
  readonly tenantId: string;
  readonly withdrawalId: string;
  readonly decision: 'approved' | 'denied';
  readonly reason: string;
}

export function decideWithdrawal(request: OfficeRequest, wanted: Decision): Promise<Result<null, Refusal>> {
  const { tenantId, withdrawalId, decision, reason } = wanted;
  const { cloud, operator } = request;
  if (decision === 'denied' && reason === '') return Promise.resolve(failed({ kind: 'reason-needed' }));
  return changeTenant(request, tenantId, async (tenant, record) => {
    const now = cloud.clock();
    const decided = await tenant.trx
      .updateTable('withdrawal')
      .set({ state: decision, decided_by: operator.id, decided_at: now, decision_reason: reason })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', withdrawalId)
      .where('state', '=', 'pending')
      .returning('reason')
      .executeTakeFirst();
    if (!decided) return failed({ kind: 'decided-already' });
    if (decision === 'approved') await leaveTenant(tenant, { now, reason: decided.reason });
    await record({
      action: 'withdrawal.decide',
      target: { kind: 'withdrawal', id: withdrawalId },
      before: { state: 'pending' },
      after: { state: decision, reason },
    });
    return ok(null);
  });
}
