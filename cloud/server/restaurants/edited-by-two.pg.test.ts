// Two owners, or one in two tabs, change the same restaurant: nobody's change is undone unseen.
import { beforeEach, describe, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { must } from '#shared/must.ts';
import type { Hours } from '#shared/restaurants/hours.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const evening = { opens: 19 * 60, closes: 26 * 60 };
const lunch = { opens: 12 * 60, closes: 15 * 60 };
const clash = { status: 409, kind: 'changed-meanwhile' };
const street = {
  ...{ id: mintUuid(1_790_000_000_000, new Uint8Array(10)), building: '', street: 'Calle de Cuchilleros 17' },
  ...{ city: 'Madrid', region: 'Madrid', postalCode: '28005', country: 'ES' },
  ...{ latitudeMicro: null, longitudeMicro: null, isPrimary: true },
};
const another = mintUuid(1_790_000_000_001, new Uint8Array(10));

describe.each(await openTestDatabases())('edited by two on $name', ({ database, reset }) => {
  beforeEach(reset);

  const open = async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const shown = () => api.restaurants.show.query({ restaurantId });
    return { api, restaurantId, shown };
  };

  it('keeps the days of both, and refuses the day both changed', async () => {
    const { api, restaurantId, shown } = await open();
    const opened = Array.from({ length: 7 }, () => [lunch]);
    const save = (hours: Hours, from: Hours) =>
      api.restaurants.change.mutate({
        ...{ restaurantId, details: { hours: [...hours] }, opened: { hours: [...from] } },
      });
    await save(opened, []);
    await save(opened.with(0, []), opened);
    await save(opened.with(6, [evening]), opened);
    const { profile } = await shown();
    expect(profile.hours).toEqual(opened.with(0, []).with(6, [evening]));
    expect(await refusalOf(save(opened.with(6, []), opened))).toEqual(clash);
    expect((await shown()).profile.hours).toEqual(profile.hours);
    await save(
      profile.hours.map((day, at) => (at === 6 ? [] : day)),
      profile.hours,
    );
    expect((await shown()).profile.hours[6]).toEqual([]);
    const now = (await shown()).profile.hours;
    const race = await Promise.allSettled(
      [lunch, evening].map((span) =>
        save(
          now.map(() => [span]),
          now,
        ),
      ),
    );
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps the fields of both in the profile and in an address, and refuses the field both changed', async () => {
    const { api, restaurantId, shown } = await open();
    const opened = { cuisine: '', description: '', phone: null };
    const change = (details: { cuisine?: string; description?: string; phone?: string }) =>
      api.restaurants.change.mutate({ restaurantId, details, opened });
    await change({ cuisine: 'Castilian', phone: '913 66 42 17' });
    await change({ description: 'Roast since 1725' });
    await change({ phone: '+34 913 664 217' });
    expect(await refusalOf(change({ cuisine: 'Basque' }))).toEqual(clash);
    const { cuisine, description } = (await shown()).profile;
    expect({ cuisine, description }).toEqual({ cuisine: 'Castilian', description: 'Roast since 1725' });

    await api.restaurants.setAddresses.mutate({ restaurantId, addresses: [street], opened: [] });
    const before = [...(await shown()).addresses];
    const first = must(before[0], 'the address');
    const save = (addresses: (typeof first)[]) =>
      api.restaurants.setAddresses.mutate({ restaurantId, addresses, opened: before });
    await save([{ ...first, postalCode: '28012' }]);
    await save([
      { ...first, building: 'Bajo' },
      { ...street, id: another, street: 'Cava Baja 9', isPrimary: false },
    ]);
    const kept = await shown();
    expect(kept.addresses.map(({ postalCode, building }) => [postalCode, building])).toEqual([
      ['28012', 'Bajo'],
      ['28005', ''],
    ]);
    for (const addresses of [[{ ...first, postalCode: '28013' }], []])
      expect(await refusalOf(save(addresses))).toEqual(clash);
    expect((await shown()).addresses).toEqual(kept.addresses);
  });

  it('writes nothing over what somebody else changed of what one sent untouched', async () => {
    const { api, restaurantId, shown } = await open();
    const opened = { cuisine: '', description: '' };
    const change = (details: { cuisine?: string; description?: string }) =>
      api.restaurants.change.mutate({ restaurantId, details, opened });
    await change({ cuisine: 'Castilian' });
    await change({ cuisine: '', description: 'Roast since 1725' });
    await change({ cuisine: '' });
    const { cuisine, description } = (await shown()).profile;
    expect({ cuisine, description }).toEqual({ cuisine: 'Castilian', description: 'Roast since 1725' });
  });

  it('goes on from what one typed and saved, though it is kept in another spelling', async () => {
    const { api, restaurantId, shown } = await open();
    const typed = { cuisine: 'Castilian ', phone: '913 66 42 17' };
    await api.restaurants.change.mutate({
      ...{ restaurantId, details: typed, opened: { cuisine: '', phone: null } },
    });
    const details = { cuisine: 'Basque', phone: '913 66 42 18' };
    await api.restaurants.change.mutate({ restaurantId, details, opened: typed });
    expect((await shown()).profile).toMatchObject({ cuisine: 'Basque', phone: '+34913664218' });
  });

  it('adds an address once though it is sent twice, and takes none from another restaurant', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api: office } = await openOperator(test, 'olga@hoststand.example');
    const { tenantId, planRequestId } = ana;
    await office.office.planRequests.decide.mutate({
      tenantId,
      planRequestId,
      decision: 'approved',
      reason: '',
    });
    const { restaurants } = ana.owner.api;
    const { restaurantId } = await restaurants.add.mutate({
      ...{ name: 'Botín Norte', timeZone: 'Europe/Madrid', locale: 'es', currency: 'EUR', country: 'ES' },
    });
    const addressesOf = async (of: string) => (await restaurants.show.query({ restaurantId: of })).addresses;
    for (const _ of ['pressed', 'pressed again'])
      await restaurants.setAddresses.mutate({ restaurantId, addresses: [street], opened: [] });
    expect(await addressesOf(restaurantId)).toEqual([street]);
    await restaurants.setAddresses.mutate({
      ...{ restaurantId: ana.restaurantId, addresses: [street], opened: [] },
    });
    expect(await addressesOf(ana.restaurantId)).toMatchObject([{ street: street.street }]);
    expect(await addressesOf(restaurantId)).toEqual([street]);
  });

  it('keeps the rights both gave, and refuses the one that was given and taken', async () => {
    const { api, restaurantId } = await open();
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    const opened = { role: 'host' as const, jobTitle: '', granted: [], refused: [] };
    const save = (wanted: Partial<Parameters<typeof api.staff.changeRights.mutate>[0]>) =>
      api.staff.changeRights.mutate({ restaurantId, staffId, ...opened, ...wanted, opened });
    await save({ granted: ['reports.view'] });
    await save({ refused: ['log.undo'], jobTitle: 'Sommelier' });
    const zoe = async () => (await api.staff.list.query({ restaurantId })).find(({ id }) => id === staffId);
    const rights = { granted: ['reports.view'], refused: ['log.undo'], jobTitle: 'Sommelier', role: 'host' };
    expect(await zoe()).toMatchObject(rights);
    expect(await refusalOf(save({ refused: ['reports.view'] }))).toEqual(clash);
    expect(await refusalOf(save({ jobTitle: 'Head waiter' }))).toEqual(clash);
    expect(await zoe()).toMatchObject(rights);
  });
});
