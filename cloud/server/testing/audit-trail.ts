// The audit trail of every tenant, as a test reads it.
import type { Database } from '../database/database.ts';
import type { AuditEntryTable } from '../database/tables/audit-tables.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

export async function auditTrail({ kysely }: Database): Promise<readonly AuditEntryTable[]> {
  const entries: AuditEntryTable[] = [];
  for (const { id } of await kysely.selectFrom('tenant').select('id').orderBy('created_at').execute()) {
    const own = await withTenant(kysely, tenantIdOf(id), ({ trx }) =>
      trx.selectFrom('audit_entry').selectAll().orderBy('seq').execute(),
    );
    entries.push(...own);
  }
  return entries;
}
