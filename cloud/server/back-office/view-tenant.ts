// An operator looks at a tenant as its owner would: for half an hour at most, to read only, for a reason the owner reads
// in their trail, where its end stands too. Their own session carries it; the tenant has none of it.
import { ok, type Result } from '#shared/result.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { endDueViews, endView } from '../operators/end-view.ts';
import type { OperatorSession } from '../operators/operator-session.ts';
import { changeTenant, type OfficeRequest, originOfOperator } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';

const MINUTE_MS = 60_000;
const VIEW_MINUTES = 30;

interface Viewing extends OfficeRequest {
  readonly operatorSession: OperatorSession;
}

interface Wish {
  readonly tenantId: string;
  readonly reason: string;
}

/** Leaves what they look at, if anything; whose time is over already did not end by them. */
export async function leaveView(request: Viewing): Promise<void> {
  const { cloud, operatorSession } = request;
  const { tokenHash, view } = operatorSession;
  if (view === null) return;
  if (view.isOver) {
    await endDueViews(cloud);
    await withoutTenant(cloud.database.kysely, (trx) =>
      trx
        .updateTable('operator_session')
        .set({ viewed_tenant: null })
        .where('token_hash', '=', tokenHash)
        .where('viewed_until', 'is', null)
        .execute(),
    );
    return;
  }
  const { tenantId, until } = view;
  const change = { action: 'tenants.endView', target: { kind: 'tenant', id: tenantId } };
  const origin = originOfOperator(request);
  await endView(cloud, { tokenHash, tenantId, until }, { origin, change, isLeft: true });
}

/** One at a time: beginning anew ends what was before. */
export async function beginView(
  request: Viewing,
  { tenantId, reason }: Wish,
): Promise<Result<{ readonly until: number }, Refusal>> {
  const { cloud, operatorSession } = request;
  await leaveView(request);
  return changeTenant(request, tenantId, async ({ globals }, record) => {
    const until = Math.min(cloud.clock() + VIEW_MINUTES * MINUTE_MS, operatorSession.expiresAt);
    await globals
      .updateTable('operator_session')
      .set({ viewed_tenant: tenantId, viewed_until: until })
      .where('token_hash', '=', operatorSession.tokenHash)
      .execute();
    await record({
      action: 'tenants.beginView',
      target: { kind: 'tenant', id: tenantId },
      after: { reason, until: new Date(until).toISOString() },
    });
    return ok({ until });
  });
}
