// The audit trail of a tenant for its owners and managers, and of everybody for operators.

import { uuid } from '#shared/ids/uuid.ts';
import { acrossTenants, withoutTenant } from '../database/tenant-transaction.ts';
import { readInTenant } from '../staff/read-in-tenant.ts';
import { operatorProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { findPerson, listPeople } from './find-person.ts';
import { auditFilter, listEntries } from './list-entries.ts';
import { type NamedEntry, nameActors, nameOwnActors } from './name-actors.ts';
import { namePlatformTargets } from './name-platform-targets.ts';
import { type Names, nameTargets } from './name-targets.ts';
import { nameTenants } from './name-tenants.ts';
import { lookIn, lookInAll } from './search-entries.ts';

export const auditRouter = router({
  /** Everybody whose trail can be asked for. */
  people: readerProcedure.query(async ({ ctx }) =>
    orRefuse(await readInTenant({ ...ctx, permission: 'audit.view' }, listPeople)),
  ),

  list: readerProcedure.input(auditFilter).query(async ({ ctx, input }) =>
    orRefuse(
      await readInTenant({ ...ctx, permission: 'audit.view' }, async (tenant) => {
        const { trx, tenantId } = tenant;
        const { search, concerns } = input;
        const person =
          concerns === null ? null : await findPerson(trx.$pickTables<'staff'>(), { id: concerns, tenantId });
        const looked = search && (await lookIn(tenant, search));
        const wanted = { filter: input, looked, person, tenantId };
        const entries = await listEntries(trx.$pickTables<'audit_entry'>(), wanted);
        return nameTargets(tenant, await nameOwnActors(tenant, entries));
      }),
    ),
  ),
});

export const officeAuditRouter = router({
  list: operatorProcedure('office.view')
    .input(auditFilter.extend({ tenantId: uuid.nullable().default(null) }))
    .query(async ({ ctx, input }) => {
      const { kysely } = ctx.cloud.database;
      const { search, tenantId, concerns } = input;
      const looked = search && (await withoutTenant(kysely, (trx) => lookInAll(trx, search)));
      const { entries, nameOf } = await acrossTenants(kysely, async (trx) => {
        const staff = trx.$pickTables<'staff'>();
        const person = concerns === null ? null : await findPerson(staff, { id: concerns, tenantId });
        const found = await listEntries(trx.$pickTables<'audit_entry'>(), {
          filter: input,
          looked,
          person,
          tenantId,
        });
        return { entries: found, nameOf: await nameTenants(trx.$pickTables<'tenant'>(), found) };
      });
      const { known, targets } = await withoutTenant(kysely, async (trx) => ({
        known: await nameActors(trx, entries),
        targets: await namePlatformTargets(trx, entries),
      }));
      return known.map((entry): NamedEntry & Names => {
        const tenantName = nameOf.get(entry.tenantId) ?? null;
        const targetName = targets.get(entry.targetId ?? '') ?? null;
        if (entry.targetKind === 'tenant') return { ...entry, tenantName, targetName: tenantName, names: {} };
        return { ...entry, tenantName, targetName, names: {} };
      });
    }),
});
