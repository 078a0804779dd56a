// Ends what an operator looks at as a tenant's owner would, once, with its entry in that tenant's trail: because they
// stop, because its time is over, or with their session.
import { type Origin, originHere } from '../audit/origin.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

type Means = Pick<Cloud, 'clock' | 'database'>;

export interface RunningView {
  readonly tokenHash: string;
  readonly tenantId: TenantId;
  readonly until: number;
}

interface End {
  readonly origin: Origin;
  readonly change: Change;
  /** Afterwards the operator is told that it is over, until they leave it. */
  readonly isLeft: boolean;
}

export async function endView(
  cloud: Means,
  { tokenHash, tenantId, until }: RunningView,
  { origin, change, isLeft }: End,
): Promise<void> {
  await withTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const ended = await tenant.globals
      .updateTable('operator_session')
      .set({ viewed_tenant: isLeft ? null : tenantId, viewed_until: null })
      .where('token_hash', '=', tokenHash)
      .where('viewed_tenant', '=', tenantId)
      .where('viewed_until', '=', until)
      .returning('token_hash')
      .executeTakeFirst();
    if (ended === undefined) return;
    const { globals } = tenant;
    const known = await globals
      .selectFrom('tenant')
      .select('id')
      .where('id', '=', tenantId)
      .executeTakeFirst();
    if (known !== undefined) await recordChange(cloud, tenant, { origin, change });
  });
}

const ownMotion = originHere({ kind: 'system', id: null });

const changeFor = (tenantId: TenantId, { until, operator }: { until: number; operator: string }): Change => {
  const about = { target: { kind: 'tenant', id: tenantId }, after: { operator } };
  // A session that was ended while its operator looked says so by a time that never was.
  return until === 0
    ? { action: 'tenants.endViewWithSession', ...about }
    : { action: 'tenants.endViewByTime', ...about };
};

/** Those whose time is over. Two copies of the service may do it at once. */
export async function endDueViews(cloud: Means): Promise<void> {
  const due = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('operator_session as session')
      .innerJoin('operator', 'operator.id', 'session.operator_id')
      .select(['session.token_hash', 'session.viewed_tenant', 'session.viewed_until', 'operator.name'])
      .where('session.viewed_until', '<=', cloud.clock())
      .execute(),
  );
  for (const { token_hash: tokenHash, viewed_tenant, viewed_until: until, name: operator } of due) {
    if (viewed_tenant === null || until === null) continue;
    const tenantId = tenantIdOf(viewed_tenant);
    const change = changeFor(tenantId, { until, operator });
    await endView(cloud, { tokenHash, tenantId, until }, { origin: ownMotion, change, isLeft: false });
  }
}
