// What every page of a tenant begins with: what the platform announces, and why the tenant is switched off if it is.
import { readTenant, type TenantTransaction } from '../database/tenant-transaction.ts';
import type { Reader } from '../staff/reader.ts';
import { readerProcedure, router } from '../trpc.ts';
import { currentAnnouncements } from './current-announcements.ts';

async function isOwner({ trx, tenantId }: TenantTransaction, { accountId }: Reader): Promise<boolean> {
  if (accountId === null) return true;
  const owned = await trx
    .selectFrom('staff')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .executeTakeFirst();
  return owned !== undefined;
}

interface Off {
  readonly reason: string;
  readonly since: number | null;
  readonly deleteAfter: number | null;
}

/** Whose words the reason is: an owner's, who asked to leave and may, or an operator's. */
async function offOf({ trx, tenantId }: TenantTransaction, { since, ...told }: Off) {
  const wish = await trx
    .selectFrom('withdrawal')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'approved')
    .where('decided_at', '=', since)
    .executeTakeFirst();
  return { ...told, by: wish === undefined ? ('operator' as const) : ('owner' as const) };
}

export const noticesRouter = router({
  current: readerProcedure.query(({ ctx: { cloud, reader } }) =>
    readTenant(cloud.database.kysely, reader.tenantId, async (own) => {
      const { trx, tenantId, globals } = own;
      const tenant = await trx
        .selectFrom('tenant')
        .select(['state', 'switched_off_reason as reason', 'switched_off_at as since'])
        .select('delete_after as deleteAfter')
        .where('id', '=', tenantId)
        .executeTakeFirstOrThrow();
      const audience = (await isOwner(own, reader)) ? 'owners' : 'staff';
      const announcements = await currentAnnouncements(globals, { audience, now: cloud.clock() });
      return { announcements, off: tenant.state === 'active' ? null : await offOf(own, tenant) };
    }),
  ),
});
