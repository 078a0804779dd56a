// Who was put out of the last restaurant of a tenant is told nothing more of it: no colours, nothing for its people alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

describe.each(await openTestDatabases())('who was put out, on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('is told only what everybody is, and sees no colours of the house', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const subscription = {
      plan: 'premium',
      status: 'active',
      cycle: 'yearly',
      supportPriority: 'high',
    } as const;
    await api.office.tenants.subscribe.mutate({
      ...{ tenantId: ana.tenantId, subscription: { ...subscription, startsAt: 0, endsAt: null, limits: {} } },
    });
    for (const audience of ['all', 'staff', 'owners'] as const) {
      await api.office.announcements.announce.mutate({ audience, en: audience, es: audience, hours: 1 });
    }
    const told = async () => {
      const { announcements } = await ana.owner.api.notices.current.query();
      return announcements.map(({ en }) => en).sort();
    };
    const isBranded = async () => (await ana.owner.api.branding.show.query()).branding !== null;
    expect([await told(), await isBranded()]).toEqual([['all', 'owners'], true]);
    await withTenant(database.kysely, tenantIdOf(ana.tenantId), ({ trx, tenantId }) =>
      trx.updateTable('staff').set({ state: 'inactive' }).where('tenant_id', '=', tenantId).execute(),
    );
    expect([await told(), await isBranded()]).toEqual([['all'], false]);
  });
});
