// What an owner changes of a restaurant, and where it is seen.
import { beforeEach, describe, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { must } from '#shared/must.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { countedIds } from '../sync/testing/stand.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { madrid, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants, type Tenant } from '../testing/two-tenants.ts';

const freshId = countedIds();
const evening = { opens: 19 * 60, closes: 26 * 60 };
const week = Array.from({ length: 7 }, () => [evening]);
const street = {
  id: mintUuid(1_790_000_000_000, new Uint8Array(10)),
  building: '',
  street: 'Calle de Cuchilleros 17',
  city: 'Madrid',
  region: 'Madrid',
  postalCode: '28005',
  country: 'ES',
  latitudeMicro: 40_414_200,
  longitudeMicro: -3_708_000,
  isPrimary: true,
};

describe.each(await openTestDatabases())('restaurants on $name', ({ database, reset }) => {
  beforeEach(reset);

  const pushSettings = ({ station, epoch, staffId }: Tenant, details: object, firstStationSeq = 1) =>
    station.api.sync.push.mutate({
      protocol: 1,
      epoch,
      firstStationSeq,
      ops: [
        {
          op: {
            opId: freshId(),
            kind: 'settings.set',
            version: 1,
            payload: { details },
            actor: { kind: 'staff', id: staffId },
            occurredAt: 1_790_000_000_000,
            clockOffsetMs: 0,
          },
          void: null,
        },
      ],
    });

  // "not a phone" was stored as the phone of a restaurant.
  it('keep a phone as every other is kept, and nothing that is none', async () => {
    const { registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const opened = { phone: null };
    const change = (phone: string) =>
      api.restaurants.change.mutate({ restaurantId, details: { phone }, opened });
    for (const phone of ['not a phone', '12'])
      expect((await refusalOf(change(phone))).kind).toBe('not-a-phone');
    await change('913 66 42 17');
    expect((await api.restaurants.show.query({ restaurantId })).profile.phone).toBe('+34913664217');
  });

  it('keeps profile, hours and addresses, tells them again, and records what was and what is', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner } = ana;
    await owner.api.restaurants.change.mutate({
      restaurantId,
      details: { cuisine: 'Castilian', phone: '+34 913 66 42 17', hours: week },
      opened: { cuisine: '', phone: null, hours: [] },
    });
    const half = [{ ...street, longitudeMicro: null }];
    const halfKnown = owner.api.restaurants.setAddresses.mutate({
      restaurantId,
      addresses: half,
      opened: [],
    });
    expect((await refusalOf(halfKnown)).status).toBe(400);
    await owner.api.restaurants.setAddresses.mutate({ restaurantId, addresses: [street], opened: [] });
    const shown = await owner.api.restaurants.show.query({ restaurantId });
    expect(shown.profile).toMatchObject({ cuisine: 'Castilian', hours: week, description: '' });
    expect(shown.addresses).toEqual([{ ...street, id: expect.any(String) }]);
    expect(shown.setUp).toMatchObject({ hours: true, profile: false, station: true, completedAt: null });
    const { house } = await ana.station.api.sync.directory.mutate();
    expect(house.restaurant.hours).toEqual(week);
    const entries = await withTenant(database.kysely, tenantIdOf(ana.tenantId), ({ trx }) =>
      trx.selectFrom('audit_entry').selectAll().where('action', 'like', 'restaurants.%').execute(),
    );
    expect(entries.map(({ action }) => action)).toEqual(['restaurants.change', 'restaurants.setAddresses']);
    expect(must(entries[0], 'an entry').after).toContain('Castilian');
  });

  it('refuses hours that overlap and two primary addresses', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner } = ana;
    const hours = [[evening, { opens: 20 * 60, closes: 21 * 60 }], ...week.slice(1)];
    const overlapping = owner.api.restaurants.change.mutate({ restaurantId, details: { hours }, opened: {} });
    expect((await refusalOf(overlapping)).status).toBe(400);
    const twice = owner.api.restaurants.setAddresses.mutate({
      ...{ restaurantId, addresses: [street, { ...street, id: freshId() }], opened: [] },
    });
    expect((await refusalOf(twice)).status).toBe(400);
  });

  it('writes name and clock into the log a station reads, and follows what a station writes there', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner, epoch } = ana;
    const profile = async () => (await owner.api.restaurants.show.query({ restaurantId })).profile;
    const log = async () => {
      const page = await ana.station.api.sync.pull.mutate({ protocol: 1, epoch, after: 0, limit: 100 });
      return page.kind === 'page' ? page.rows.map(({ op }) => op) : [];
    };
    const change = (details: { name?: string; timeZone?: string; cuisine?: string }, opened: object) =>
      owner.api.restaurants.change.mutate({ restaurantId, details, opened });
    const { name } = await profile();
    await change({ name: 'Before any station' }, { name });
    expect(await log()).toEqual([]);

    await pushSettings(ana, { restaurantName: 'Casa Botín', timeZone: 'Atlantic/Canary', dayEndMinute: 270 });
    expect(await profile()).toMatchObject({ name: 'Casa Botín', timeZone: 'Atlantic/Canary' });

    await change(
      { name: 'Botín', timeZone: 'Europe/Madrid', cuisine: 'Castilian' },
      { name: 'Casa Botín', timeZone: 'Atlantic/Canary', cuisine: '' },
    );
    const ops = await log();
    expect(ops.at(-1)).toMatchObject({
      kind: 'settings.set',
      payload: { details: { restaurantName: 'Botín', timeZone: 'Europe/Madrid' } },
    });
    expect(ops).toHaveLength(2);
    await change({ cuisine: 'Basque' }, { cuisine: 'Castilian' });
    expect(await log()).toHaveLength(2);
    await pushSettings(ana, { idleLockMinutes: 9 }, 2);
    expect(await profile()).toMatchObject({ name: 'Botín', timeZone: 'Europe/Madrid', cuisine: 'Basque' });
  });

  it('adds a further restaurant with its own log and owner, up to what the plan allows', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const add = (name: string) => ana.owner.api.restaurants.add.mutate({ name, ...madrid });
    await expect(add('Botín II')).rejects.toThrow(
      'The plan has room for 1 restaurant. The page Plan says how to raise it.',
    );
    await withTenant(database.kysely, tenantIdOf(ana.tenantId), ({ trx }) =>
      trx
        .insertInto('subscription')
        .values({
          tenant_id: ana.tenantId,
          id: crypto.randomUUID(),
          plan: 'basic',
          status: 'active',
          cycle: 'monthly',
          support_priority: 'standard',
          starts_at: 1,
          ends_at: null,
          created_at: 1,
        })
        .execute(),
    );
    const { restaurantId } = await add('Casa heron');
    const own = await ana.owner.api.restaurants.list.query();
    expect(own).toHaveLength(2);
    expect(own.find(({ id }) => id === restaurantId)).toMatchObject({ name: 'Casa heron', role: 'owner' });
    expect(new Set(own.map(({ slug }) => slug)).size).toBe(2);
    await ana.owner.api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' });
  });
});
