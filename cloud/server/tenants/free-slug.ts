// The short name of a further restaurant: its own, else with something behind it that tells it from the other. Who asks has
// taken the tenant's turn, so what is free stays free.
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { slugOf } from './slug.ts';

export async function freeSlug(
  { random }: Pick<Cloud, 'random'>,
  { trx, tenantId }: TenantTransaction,
  name: string,
): Promise<string> {
  const slug = slugOf(name, undefined);
  const taken = await trx
    .selectFrom('restaurant')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return taken === undefined ? slug : slugOf(name, Buffer.from(random(4)).toString('hex'));
}
