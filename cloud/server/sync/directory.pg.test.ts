// What a station is told of people and house, and what is kept of how it says it is.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { type Owner, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';

describe.each(await openTestDatabases())('the directory on $name', ({ database, reset }) => {
  beforeEach(reset);

  async function pairedStation(test: TestCloud, { api, restaurantId }: Owner) {
    const { code } = await api.stations.createPairing.mutate({ restaurantId, stationName: 'Front door' });
    const { stationToken } = await test.caller().api.pairing.claim.mutate({ code });
    return test.caller(stationToken).api;
  }

  it('tells what one person alone may and may not, and that a locked account is locked', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const station = await pairedStation(test, owner);
    const { staffId } = await owner.api.staff.add.mutate({
      restaurantId: owner.restaurantId,
      name: 'Zoë',
      role: 'host',
    });
    const rights = { granted: '["reports.view"]', refused: '["waitlist.manage"]' };
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    await withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
      trx.updateTable('staff').set(rights).where('id', '=', staffId).execute(),
    );
    await database.kysely.updateTable('account').set({ state: 'locked' }).execute();
    const { staff } = await station.sync.directory.mutate();
    expect(staff.find(({ id }) => id === staffId)).toMatchObject({
      state: 'active',
      granted: ['reports.view'],
      refused: ['waitlist.manage'],
    });
    expect(staff.find(({ role }) => role === 'owner')).toMatchObject({ state: 'locked' });
  });

  it('tells that somebody was archived, whose name stays and whose PIN opens nothing, and that they are back', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const { api, restaurantId } = owner;
    const station = await pairedStation(test, owner);
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    await api.staff.setPin.mutate({ restaurantId, staffId, pin: '4711' });
    const told = async () => {
      const { version, staff } = await station.sync.directory.mutate();
      return {
        version,
        zoe: must(
          staff.find(({ id }) => id === staffId),
          'Zoë',
        ),
      };
    };
    const before = await told();
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'archived' });
    const after = await told();
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.zoe).toMatchObject({ name: 'Zoë', state: 'archived', pinHmac: null });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'active' });
    expect((await told()).zoe).toMatchObject({ name: 'Zoë', state: 'active' });
  });

  it('tells the house: profile, plan, and only what is announced to the staff now', async () => {
    const test = openTestCloud(database);
    const station = await pairedStation(test, await test.registerOwner('ana@example.com'));
    const { now } = test.clock;
    const hour = 3_600_000;
    const announce = (audience: 'owners' | 'staff' | 'all', startsAt: number) =>
      database.kysely
        .insertInto('announcement')
        .values({
          id: crypto.randomUUID(),
          audience,
          text_en: `For ${audience}`,
          text_es: `Para ${audience}`,
          starts_at: startsAt,
          expires_at: startsAt + hour,
          created_by: crypto.randomUUID(),
          created_at: now,
        })
        .execute();
    await announce('staff', now - hour / 2);
    await announce('all', now - hour / 4);
    await announce('owners', now);
    await announce('staff', now - 2 * hour);
    await announce('staff', now + hour);
    const { house } = await station.sync.directory.mutate();
    expect(house).toMatchObject({
      restaurant: { name: 'Casa Botín', timeZone: 'Europe/Madrid', hours: [], status: 'active' },
      plan: { id: 'free', features: [] },
    });
    expect(house.announcements.map(({ en }) => en)).toEqual(['For staff', 'For all']);
  });

  it('tells what every station is called, also one that was shut out, and its own pages apart', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const { restaurantId } = owner;
    const station = await pairedStation(test, owner);
    await pairedStation(test, await test.registerOwner('ben@example.com'));
    const { code } = await owner.api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' });
    const { stationId } = await test.caller().api.pairing.claim.mutate({ code });
    await owner.api.stations.revoke.mutate({ restaurantId, stationId });
    const { stations } = await station.sync.directory.mutate();
    const called = stations.map(({ name, letter }) => `${letter} ${name ?? 'the cloud'}`);
    expect(called.toSorted()).toEqual([' the cloud', 'A Front door', 'B Bar']);
  });

  it('keeps the last word of how a station is, and nothing that makes no sense', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const station = await pairedStation(test, owner);
    const health = {
      version: '0.1.0',
      pending: 4,
      oldestPendingAt: 17,
      conflicts: 2,
      diskFreeMb: 4_200,
      backupAt: null,
      clockOffsetMs: -900,
    };
    await station.sync.directory.mutate({ health: { ...health, pending: 9 } });
    await station.sync.directory.mutate({ health });
    await expect(station.sync.directory.mutate({ health: { ...health, pending: -1 } })).rejects.toThrow();
    const [listed] = await owner.api.stations.list.query({ restaurantId: owner.restaurantId });
    expect(must(listed, 'the station').health).toEqual({ ...health, reportedAt: test.clock.now });
  });
});
