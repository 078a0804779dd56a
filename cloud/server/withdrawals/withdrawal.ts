// A tenant's requests to leave: one open at a time, several over time, each with who asked, who decided and why.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { endRequest, requestColumns, type TenantRequest, withDeciders } from '../requests/tenant-requests.ts';
import type { ActingPerson } from '../staff/act-in-tenant.ts';

export async function listWithdrawals({
  trx,
  globals,
  tenantId,
}: TenantTransaction): Promise<readonly TenantRequest[]> {
  const rows = await trx
    .selectFrom('withdrawal')
    .select(['id', 'state', ...requestColumns])
    .where('tenant_id', '=', tenantId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return withDeciders(globals, rows);
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
  tenant: TenantTransaction,
  { acting, withdrawalId: id }: { readonly acting: ActingPerson; readonly withdrawalId: string },
): Promise<Result<null, Refusal>> {
  const cancelled = await endRequest(tenant, {
    ...{ table: 'withdrawal', id, now: clock(), to: 'cancelled' },
  });
  if (!cancelled) return failed({ kind: 'not-found' });
  await acting.record({
    action: 'withdrawal.cancel',
    target: { kind: 'withdrawal', id },
    before: { state: 'pending' },
    after: { state: 'cancelled' },
  });
  return ok(null);
}
