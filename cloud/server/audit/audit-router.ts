// The audit trail of a tenant for its owners and managers, and of everybody for operators.

import { uuid } from '#shared/ids/uuid.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { readInTenant } from '../staff/read-in-tenant.ts';
import { operatorProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { auditFilter, listEntries } from './list-entries.ts';
import { nameActors } from './name-actors.ts';

export const auditRouter = router({
  list: readerProcedure
    .input(auditFilter)
    .query(async ({ ctx, input }) =>
      orRefuse(
        await readInTenant({ ...ctx, permission: 'audit.view' }, async ({ trx, globals, tenantId }) =>
          nameActors(globals, await listEntries(trx.$pickTables<'audit_entry'>(), input, tenantId)),
        ),
      ),
    ),
});

export const officeAuditRouter = router({
  list: operatorProcedure('office.view')
    .input(auditFilter.extend({ tenantId: uuid.nullable().default(null) }))
    .query(async ({ ctx, input }) => {
      const { kysely } = ctx.cloud.database;
      const entries = await acrossTenants(kysely, (trx) =>
        listEntries(trx.$pickTables<'audit_entry'>(), input, input.tenantId),
      );
      return withoutTenant(kysely, (trx) => nameActors(trx, entries));
    }),
});
