// A tenant is kept to the last moment of its retention time and gone after it, and only then.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { THE_PLATFORM } from '../audit/record-change.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import type { FileStore } from '../files/file-store.ts';
import { everyRow } from '../testing/every-row.ts';
import { openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { eraseDueTenants } from './erase-due-tenants.ts';

const LOGO = 'a-picture-of-the-front-door';

describe.each(await openTestDatabases())('tenants whose time is over on $name', ({ database, reset }) => {
  beforeEach(reset);

  function openRounds({ cloud }: TestCloud) {
    const removed: string[] = [];
    const files: FileStore = {
      put: async () => undefined,
      get: async () => null,
      remove: async (key) => void removed.push(key),
    };
    const means = { ...cloud, place: { kind: 'pglite', dataDir: '' }, files } as const;
    return { removed, round: () => eraseDueTenants(means) };
  }

  const keepUntil = (tenantId: string, at: number | null) =>
    sql`update tenant set delete_after = ${at}, logo_key = ${LOGO} where id = ${tenantId}`.execute(
      database.kysely,
    );

  it('are erased at that moment with their pictures, not before, and nobody else loses a row', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { removed, round } = openRounds(test);
    await keepUntil(ana.tenantId, test.clock.now + 1);
    const before = await everyRow(database);
    await round();
    expect(await everyRow(database)).toEqual(before);
    test.clock.now += 1;
    await Promise.all([round(), round()]);
    const after = await everyRow(database);
    expect(JSON.stringify(after)).not.toMatch(/heron/);
    expect(after[ben.tenantId]).toEqual(before[ben.tenantId]);
    expect(removed).toEqual([LOGO]);
    const told = await withTenant(database.kysely, THE_PLATFORM, ({ trx }) =>
      trx
        .selectFrom('audit_entry')
        .select(['actor_id', 'target_id'])
        .where('action', '=', 'tenant.erase')
        .execute(),
    );
    expect(told).toEqual([{ actor_id: 'retention', target_id: ana.tenantId }]);
  });

  it('stay when they were switched on again in time, however long ago that was', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { round } = openRounds(test);
    await keepUntil(ana.tenantId, test.clock.now + 1);
    await keepUntil(ana.tenantId, null);
    const before = await everyRow(database);
    test.clock.now += 10 * 365 * 24 * 60 * 60_000;
    await round();
    expect(await everyRow(database)).toEqual(before);
  });
});
