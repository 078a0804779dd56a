// What every page of a tenant begins with: what the platform announces, and why the tenant is switched off if it is.
import { readTenant, type TenantTransaction } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import { standingOf } from '../staff/standing-of.ts';
import { readerProcedure, router } from '../trpc.ts';
import { currentAnnouncements } from './current-announcements.ts';

interface Off {
  readonly reason: string;
  readonly since: number | null;
  readonly deleteAfter: number | null;
}

/** Whose words the reason is: an owner's, who asked to leave and may, or an operator's. */
async function offOf({ trx, tenantId, globals }: TenantTransaction, { since, ...told }: Off) {
  const wish = await trx
    .selectFrom('withdrawal')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'approved')
    .where('decided_at', '=', since)
    .executeTakeFirst();
  const { supportEmail } = await readSettings(globals);
  return { ...told, by: wish === undefined ? ('operator' as const) : ('owner' as const), supportEmail };
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
      const standing = await standingOf(own, reader);
      const announcements = await currentAnnouncements(globals, { to: standing, now: cloud.clock() });
      const isTold = tenant.state !== 'active' && standing !== 'nobody';
      return { announcements, off: isTold ? await offOf(own, tenant) : null };
    }),
  ),
});
