// The tenant an operator names by its short name.
import { CannotStart } from '../cannot-start.ts';
import type { Database } from '../database/database.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

export interface NamedTenant {
  readonly tenantId: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly deleteAfter: number | null;
}

export async function findTenant({ kysely }: Database, slug: string): Promise<NamedTenant> {
  const row = await withoutTenant(kysely, (trx) =>
    trx.selectFrom('tenant').selectAll().where('slug', '=', slug).executeTakeFirst(),
  );
  if (row === undefined) throw new CannotStart(`There is no tenant ${slug}.`);
  return { tenantId: tenantIdOf(row.id), slug, name: row.name, deleteAfter: row.delete_after };
}
