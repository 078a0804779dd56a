// The audit trail of a tenant for its owners and managers, and of everybody for operators.

import { uuid } from '#shared/ids/uuid.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { readInTenant } from '../staff/read-in-tenant.ts';
import { operatorProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { auditFilter, listEntries } from './list-entries.ts';
import { type NamedEntry, nameActors } from './name-actors.ts';
import { type Names, nameTargets } from './name-targets.ts';
import { nameTenants } from './name-tenants.ts';
import { findActors, findTargets } from './search-entries.ts';

export const auditRouter = router({
  list: readerProcedure.input(auditFilter).query(async ({ ctx, input }) =>
    orRefuse(
      await readInTenant({ ...ctx, permission: 'audit.view' }, async (tenant) => {
        const { trx, globals, tenantId } = tenant;
        const { search } = input;
        const looked = search && {
          search,
          actors: await findActors(globals, search.text),
          targets: await findTargets(tenant, search.text),
        };
        const wanted = { filter: input, looked, tenantId };
        const entries = await listEntries(trx.$pickTables<'audit_entry'>(), wanted);
        return nameTargets(tenant, await nameActors(globals, entries));
      }),
    ),
  ),
});

export const officeAuditRouter = router({
  list: operatorProcedure('office.view')
    .input(auditFilter.extend({ tenantId: uuid.nullable().default(null) }))
    .query(async ({ ctx, input }) => {
      const { kysely } = ctx.cloud.database;
      const { search, tenantId } = input;
      // Whom a tenant has on its staff is its own.
      const looked = search && {
        search,
        actors: await withoutTenant(kysely, (trx) => findActors(trx, search.text)),
        targets: [],
      };
      const { entries, nameOf } = await acrossTenants(kysely, async (trx) => {
        const found = await listEntries(trx.$pickTables<'audit_entry'>(), {
          filter: input,
          looked,
          tenantId,
        });
        return { entries: found, nameOf: await nameTenants(trx.$pickTables<'tenant'>(), found) };
      });
      const known = await withoutTenant(kysely, (trx) => nameActors(trx, entries));
      return known.map((entry): NamedEntry & Names => {
        const tenantName = nameOf.get(entry.tenantId) ?? null;
        const targetName = entry.targetKind === 'tenant' ? tenantName : null;
        return { ...entry, tenantName, targetName, names: {} };
      });
    }),
});
