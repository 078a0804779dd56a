// The figures operators see first: what there is now, and each day as its last sweep left it.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { subscriptionTo } from '../testing/subscription-to.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { keepDay } from './day-figures.ts';

const DAY = 24 * 60 * 60 * 1000;

describe.each(await openTestDatabases())('the figures of the platform on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('count tenants, stations seen, and what the running plans bring in a month', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const subscribe = (tenantId: string, cycle: 'monthly' | 'yearly', endsAt: number | null) =>
      api.office.tenants.subscribe.mutate({
        tenantId,
        subscription: subscriptionTo('basic', { cycle, startsAt: test.clock.now, endsAt }),
      });
    await subscribe(ana.tenantId, 'monthly', null);
    await subscribe(ben.tenantId, 'yearly', test.clock.now + DAY);
    await ana.station.api.sync.pull.mutate({ protocol: 1, epoch: ana.epoch, after: 0, limit: 10 });
    const now = async () => (await api.office.figures.days.query()).at(-1);
    expect(await now()).toMatchObject({ tenants: 2, restaurants: 2, monthlyMinor: 3_900 + 3_250 });
    expect((await now())?.activeStations).toBeGreaterThanOrEqual(1);
    await api.office.tenants.switch.mutate({
      tenantId: ben.tenantId,
      to: 'off',
      reason: 'The bill is open.',
    });
    expect(await now()).toMatchObject({ tenants: 1, monthlyMinor: 3_900 });
  });

  it('keep each day as its last sweep left it, and tell what was written to the logs since the day before', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    await keepDay(test.cloud);
    await test.registerOwner('third@example.com');
    await keepDay(test.cloud);
    test.clock.now += DAY;
    const { tenantId } = ana;
    const olga = await openOperator(test, 'olga@hoststand.example');
    const before = (await olga.api.office.figures.days.query()).at(-1);
    await withTenant(database.kysely, tenantIdOf(tenantId), ({ trx }) =>
      trx.updateTable('log_head').set({ head: sql`head + 7` }).where('tenant_id', '=', tenantId).execute(),
    );
    const days = await olga.api.office.figures.days.query();
    expect(before).toMatchObject({ events: 0 });
    expect(days).toMatchObject([
      { day: new Date(test.clock.now - DAY).toISOString().slice(0, 10), tenants: 3, events: null },
      { tenants: 3, events: 7 },
    ]);
  });
});
