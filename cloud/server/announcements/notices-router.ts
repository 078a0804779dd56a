// What every page of a tenant begins with: what the platform announces, and why the tenant is switched off if it is.
import { withTenant } from '../database/tenant-transaction.ts';
import { accountProcedure, router } from '../trpc.ts';
import { currentAnnouncements } from './announce.ts';

export const noticesRouter = router({
  current: accountProcedure.query(async ({ ctx }) => {
    const { cloud, session } = ctx;
    const { owners, tenant } = await withTenant(
      cloud.database.kysely,
      session.tenantId,
      async ({ trx, tenantId }) => ({
        owners: await trx
          .selectFrom('staff')
          .select('id')
          .where('tenant_id', '=', tenantId)
          .where('account_id', '=', session.accountId)
          .where('role', '=', 'owner')
          .where('state', '=', 'active')
          .execute(),
        tenant: await trx
          .selectFrom('tenant')
          .select(['state', 'switched_off_reason as reason', 'delete_after as deleteAfter'])
          .where('id', '=', tenantId)
          .executeTakeFirstOrThrow(),
      }),
    );
    const announcements = await currentAnnouncements(cloud, owners.length > 0 ? 'owners' : 'staff');
    return { announcements, off: tenant.state === 'active' ? null : tenant };
  }),
});
