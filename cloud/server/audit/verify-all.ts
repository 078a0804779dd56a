// Walks every chain of the audit trail: one a tenant, and that of the platform itself.
import type { Cloud } from '../cloud.ts';
import { withoutTenant, withTenantSnapshot } from '../database/tenant-transaction.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { THE_PLATFORM } from './record-change.ts';
import { type Anchor, type ChainEnd, type ChainFault, verifyChain } from './verify-chain.ts';

export interface BrokenChain {
  readonly tenantId: string;
  /** Null for the platform's own chain, and for a tenant that is not there any more. */
  readonly slug: string | null;
  readonly fault: ChainFault | { readonly kind: 'gone' };
}

interface WholeChain extends ChainEnd {
  readonly tenantId: TenantId;
}

export interface Verified {
  readonly whole: readonly WholeChain[];
  readonly broken: readonly BrokenChain[];
}

interface KnownChain {
  readonly tenantId: TenantId;
  readonly slug: string | null;
}

async function chainsOf({ kysely }: Cloud['database']): Promise<readonly KnownChain[]> {
  const tenants = await withoutTenant(kysely, (trx) =>
    trx.selectFrom('tenant').select(['id', 'slug']).orderBy('created_at').orderBy('id').execute(),
  );
  const theirs = tenants.map(({ id, slug }) => ({ tenantId: tenantIdOf(id), slug }));
  return [{ tenantId: THE_PLATFORM, slug: null }, ...theirs];
}

/** A tenant that was erased took its chain along; the platform's own chain says so. */
async function erasedTenants({ kysely }: Cloud['database']): Promise<ReadonlySet<string | null>> {
  const rows = await withTenantSnapshot(kysely, THE_PLATFORM, ({ trx, tenantId }) =>
    trx
      .selectFrom('audit_entry')
      .select('target_id')
      .where('tenant_id', '=', tenantId)
      .where('action', '=', 'tenant.erase')
      .execute(),
  );
  return new Set(rows.map((row) => row.target_id));
}

export async function verifyAll(
  { database }: Pick<Cloud, 'database'>,
  anchors: readonly Anchor[] = [],
): Promise<Verified> {
  const known = await chainsOf(database);
  const anchorsBy = Map.groupBy(anchors, ({ tenantId }) => tenantId);
  const whole: WholeChain[] = [];
  const broken: BrokenChain[] = [];
  for (const { tenantId, slug } of known) {
    const verdict = await withTenantSnapshot(database.kysely, tenantId, (tenant) =>
      verifyChain(tenant, anchorsBy.get(tenantId)),
    );
    if (verdict.kind === 'whole') whole.push({ tenantId, ...verdict.end });
    else broken.push({ tenantId, slug, fault: verdict.fault });
  }
  const erased = await erasedTenants(database);
  for (const tenantId of anchorsBy.keys()) {
    if (known.some((chain) => chain.tenantId === tenantId) || erased.has(tenantId)) continue;
    broken.push({ tenantId, slug: null, fault: { kind: 'gone' } });
  }
  return { whole, broken };
}
