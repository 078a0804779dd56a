// A tenant's requests to leave: one open at a time, several over time, each with who asked, who decided and why.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { WithdrawalTable } from '../database/tables/platform-tables.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { readOperatorNames } from '../operators/operator-names.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingPerson } from '../staff/act-in-tenant.ts';

export interface Withdrawal {
  readonly id: string;
  readonly reason: string;
  readonly state: WithdrawalTable['state'];
  readonly askedAt: number;
  readonly decidedAt: number | null;
  /** The operator; null: nobody yet, or the owner took it back. */
  readonly decidedBy: string | null;
  readonly decisionReason: string;
}

const withdrawalColumns = [
  'id',
  'reason',
  'state',
  'asked_at as askedAt',
  'decided_at as decidedAt',
  'decision_reason as decisionReason',
] as const;

export async function listWithdrawals({
  trx,
  globals,
  tenantId,
}: TenantTransaction): Promise<readonly Withdrawal[]> {
  const rows = await trx
    .selectFrom('withdrawal')
    .select([...withdrawalColumns, 'decided_by as decider'])
    .where('tenant_id', '=', tenantId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const names = await readOperatorNames(globals);
  return rows.map(({ decider, ...row }) => ({ ...row, decidedBy: names.get(decider ?? '') ?? null }));
}

interface Asking {
  readonly acting: ActingPerson;
  readonly reason: string;
}

export async function askToLeave(
  cloud: Cloud,
  { trx, tenantId }: TenantTransaction,
  { acting, reason }: Asking,
): Promise<Result<{ readonly withdrawalId: string }, Refusal>> {
  const id = newId(cloud);
  const asked = await trx
    .insertInto('withdrawal')
    .values({
      tenant_id: tenantId,
      id,
      reason,
      state: 'pending',
      asked_by: acting.accountId,
      asked_at: cloud.clock(),
    })
    .onConflict((conflict) => conflict.column('tenant_id').where('state', '=', 'pending').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked) return failed({ kind: 'withdrawal-open' });
  await acting.record({ action: 'withdrawal.ask', target: { kind: 'withdrawal', id }, after: { reason } });
  return ok({ withdrawalId: id });
}

export async function cancelWithdrawal(
  { clock }: Pick<Cloud, 'clock'>,
  { trx, tenantId }: TenantTransaction,
  { acting, withdrawalId }: { readonly acting: ActingPerson; readonly withdrawalId: string },
): Promise<Result<null, Refusal>> {
  const cancelled = await trx
    .updateTable('withdrawal')
    .set({ state: 'cancelled', decided_at: clock() })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', withdrawalId)
    .where('state', '=', 'pending')
    .returning('id')
    .executeTakeFirst();
  if (!cancelled) return failed({ kind: 'not-found' });
  await acting.record({
    action: 'withdrawal.cancel',
    target: { kind: 'withdrawal', id: withdrawalId },
    before: { state: 'pending' },
    after: { state: 'cancelled' },
  });
  return ok(null);
}
