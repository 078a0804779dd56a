// The keys of a tenant's own pictures, which lie beside the database: its photos and its logo. Those of its people are theirs.
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { TenantId } from '../tenants/tenant-id.ts';

export async function pictureKeysOf(
  trx: Transaction<Schema>,
  tenantId: TenantId,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly key: string }>`
    select file_key as key from photo where tenant_id = ${tenantId}
    union select logo_key from tenant where id = ${tenantId} and logo_key is not null
    order by key`.execute(trx);
  return rows.map(({ key }) => key);
}
