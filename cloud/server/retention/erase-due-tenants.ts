// Erases the tenants whose retention time is over. One that cannot be erased now is tried again in an hour and keeps nobody
// else waiting.
import { originHere } from '../audit/origin.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { type ErasingMeans, eraseTenant } from '../tenants/erase-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

type Means = ErasingMeans & Pick<Cloud, 'ending' | 'log'>;

const byTheService = originHere({ kind: 'system', id: 'retention' });

export async function eraseDueTenants(means: Means): Promise<void> {
  const due = await withoutTenant(means.database.kysely, (trx) =>
    trx.selectFrom('tenant').select('id').where('delete_after', '<=', means.clock()).orderBy('id').execute(),
  );
  for (const { id: tenantId } of due) {
    if (means.ending.aborted) return;
    await eraseTenant(means, {
      tenantId: tenantIdOf(tenantId),
      origin: byTheService,
      onlyWhenDue: true,
    }).catch((fault: unknown) => means.log.error({ fault, tenantId }, 'a tenant could not be erased'));
  }
}
