// Requests of tenants to leave, decided once: who leaves is switched off and kept for the retention time, so that it can
// still be exported or taken back; a refusal says why.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { changeTenant, type OfficeRequest } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';
import {
  endRequest,
  type ListedRequest,
  type RequestDecision,
  requestColumns,
  withDeciders,
} from '../requests/tenant-requests.ts';
import { leaveTenant } from '../tenants/leave-tenant.ts';

export interface ListedWithdrawal extends ListedRequest {
  readonly tenantState: 'active' | 'suspended' | 'withdrawn';
  readonly erasedAfter: number | null;
}

export async function listAllWithdrawals({ database }: Cloud): Promise<readonly ListedWithdrawal[]> {
  const rows = await acrossTenants(database.kysely, (trx) =>
    trx
      .selectFrom('withdrawal')
      .innerJoin('tenant', 'tenant.id', 'withdrawal.tenant_id')
      .leftJoin('account', 'account.id', 'withdrawal.asked_by')
      .select(['withdrawal.id', 'withdrawal.state', ...requestColumns])
      .select(['tenant.id as tenantId', 'tenant.name as tenantName', 'account.email as askedBy'])
      .select(['tenant.state as tenantState', 'tenant.delete_after as erasedAfter'])
      .orderBy('asked_at', 'desc')
      .orderBy('withdrawal.id')
      .limit(500)
      .execute(),
  );
  return withoutTenant(database.kysely, (globals) => withDeciders(globals, rows));
}

export interface WithdrawalDecision extends RequestDecision {
  readonly withdrawalId: string;
}

export function decideWithdrawal(
  request: OfficeRequest,
  wanted: WithdrawalDecision,
): Promise<Result<null, Refusal>> {
  const { tenantId, withdrawalId: id, decision, reason } = wanted;
  const { cloud, operator } = request;
  if (decision === 'denied' && reason === '') return Promise.resolve(failed({ kind: 'reason-needed' }));
  return changeTenant(request, tenantId, async (tenant, record) => {
    const now = cloud.clock();
    const by = { operatorId: operator.id, reason };
    const asked = await endRequest(tenant, { table: 'withdrawal', id, now, to: decision, by });
    if (!asked) return failed({ kind: 'decided-already' });
    if (decision === 'approved') await leaveTenant(tenant, { now, reason: asked.reason });
    await record({
      action: 'withdrawal.decide',
      target: { kind: 'withdrawal', id },
      before: { state: 'pending' },
      after: { state: decision, reason },
    });
    return ok(null);
  });
}
