// What every page of a tenant begins with: what the platform announces, and why the tenant is switched off if it is.
import { withTenant } from '../database/tenant-transaction.ts';
import { accountProcedure, router } from '../trpc.ts';
import { currentAnnouncements } from './current-announcements.ts';

export const noticesRouter = router({
  current: accountProcedure.query(({ ctx: { cloud, session } }) =>
    withTenant(cloud.database.kysely, session.tenantId, async ({ trx, tenantId, globals }) => {
      const owned = await trx
        .selectFrom('staff')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('account_id', '=', session.accountId)
        .where('role', '=', 'owner')
        .where('state', '=', 'active')
        .executeTakeFirst();
      const tenant = await trx
        .selectFrom('tenant')
        .select(['state', 'switched_off_reason as reason', 'delete_after as deleteAfter'])
        .where('id', '=', tenantId)
        .executeTakeFirstOrThrow();
      const audience = owned === undefined ? 'staff' : 'owners';
      const announcements = await currentAnnouncements(globals, { audience, now: cloud.clock() });
      return { announcements, off: tenant.state === 'active' ? null : tenant };
    }),
  ),
});
