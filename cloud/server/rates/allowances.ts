// How many requests a tenant's plan allows in a quarter of an hour. Read once a minute for each tenant, so that a request
// within its budget costs no look-up of its own; a change of plan is felt within that minute.
import type { Cloud } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { findContract } from '../plans/contract.ts';
import type { TenantId } from '../tenants/tenant-id.ts';

const KEPT_MS = 60 * 1000;
const MOST_KEPT = 10_000;

interface Kept {
  readonly until: number;
  readonly quota: Promise<number>;
}

export class Allowances {
  readonly #cloud: Pick<Cloud, 'clock' | 'database'>;
  readonly #kept = new Map<TenantId, Kept>();

  constructor(cloud: Pick<Cloud, 'clock' | 'database'>) {
    this.#cloud = cloud;
  }

  of(tenantId: TenantId): Promise<number> {
    const { clock, database } = this.#cloud;
    const now = clock();
    const known = this.#kept.get(tenantId);
    if (known !== undefined && now < known.until) return known.quota;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const quota = withTenant(database.kysely, tenantId, async (tenant) => {
      const { limits } = await findContract(tenant, now);
      return limits.requestsPer15Minutes;
    });
    this.#kept.set(tenantId, { until: now + KEPT_MS, quota });
    quota.catch(() => this.#kept.delete(tenantId));
    return quota;
  }
}
