// Whether a key is that of a picture a tenant's people may see: a photo, its logo, or the picture of one of them.
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export async function findPicture(
  { trx, globals, tenantId }: TenantTransaction,
  key: string,
): Promise<string | undefined> {
  const photo = await trx
    .selectFrom('photo')
    .select('file_key')
    .where('tenant_id', '=', tenantId)
    .where('file_key', '=', key)
    .executeTakeFirst();
  if (photo !== undefined) return photo.file_key;
  const tenant = await trx
    .selectFrom('tenant')
    .select('logo_key')
    .where('id', '=', tenantId)
    .where('logo_key', '=', key)
    .executeTakeFirst();
  if (tenant !== undefined) return tenant.logo_key ?? undefined;
  const person = await globals
    .selectFrom('account')
    .innerJoin('membership', 'membership.account_id', 'account.id')
    .select('picture_key')
    .where('membership.tenant_id', '=', tenantId)
    .where('picture_key', '=', key)
    .executeTakeFirst();
  return person?.picture_key ?? undefined;
}
