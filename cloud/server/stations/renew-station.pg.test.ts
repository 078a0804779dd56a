// A station that came back from a backup: a new identity behind the same token, seen once by its owner.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

describe.each(await openTestDatabases())('a renewed station on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('goes on with its token under another id and letter, and can still be shut out', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, stationId } = ana;
    const renewed = await ana.station.api.sync.renewIdentity.mutate();
    expect(renewed.stationId).not.toBe(stationId);
    const listed = await ana.owner.api.stations.list.query({ restaurantId });
    expect(listed.map(({ id }) => id)).toContain(renewed.stationId);
    expect(listed.map(({ id }) => id)).not.toContain(stationId);
    expect(new Set(listed.map(({ letter }) => letter)).size).toBe(listed.length);
    expect((await ana.station.api.sync.directory.mutate()).staff.length).toBeGreaterThan(0);
    await ana.owner.api.stations.revoke.mutate({ restaurantId, stationId: renewed.stationId });
    await expect(ana.station.api.sync.directory.mutate()).rejects.toThrow();
  });
});
