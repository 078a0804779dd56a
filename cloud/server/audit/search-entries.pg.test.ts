// An audit trail is searched by what is seen in it: by names and reasons, and by what the words of the page name.
import { beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { must } from '#shared/must.ts';
import type { Permission } from '#shared/permissions/permissions.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { callProcedure } from '../testing/call-procedure.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { subscriptionTo } from '../testing/subscription-to.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import type { auditSearch } from './search-entries.ts';

const rights = (granted: Permission[], refused: Permission[]) => ({
  role: 'host' as const,
  jobTitle: '',
  granted,
  refused,
});
type Rights = ReturnType<typeof rights>;
type ValueField = z.infer<typeof auditSearch>['values'][number]['field'];

describe.each(await openTestDatabases())('the search of a trail on $name', ({ database, reset }) => {
  beforeEach(reset);

  const named = { actions: [''], fields: [], targetKinds: [], actorKinds: [] };

  it('finds by whom, to whom and why, of this tenant alone', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { api: owner } = ana.owner;
    const { restaurantId, tenantId } = ana;
    await owner.staff.add.mutate({ restaurantId, name: 'Zoë Zapata', role: 'host' });
    await ben.owner.api.staff.add.mutate({
      restaurantId: ben.restaurantId,
      name: 'Zoë Zabala',
      role: 'host',
    });
    const { api: office } = await openOperator(test, 'olga@hoststand.example');
    const reason = '100% of the bill is open.';
    await office.office.tenants.beginView.mutate({ tenantId, reason });
    const search = async (text: string) =>
      (await owner.audit.list.query({ search: { text, ...named } })).map(({ action }) => action);
    expect(await search('zapata')).toEqual(['staff.add']);
    expect(await search('zabala')).toEqual([]);
    for (const spelled of ['ZOË', 'zoë', 'Zoe']) expect(await search(spelled)).toEqual(['staff.add']);
    expect(await search('100%')).toEqual(['tenants.beginView']);
    expect(await search('olga')).toEqual(['tenants.beginView']);
    expect(await search('nobody at all')).toEqual([]);
    expect((await search(ana.email)).length).toBeGreaterThan(0);
    expect(await search(ben.email)).toEqual([]);
  });

  it('finds a capital with an accent by the small letter, and the other way round', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId } = ana;
    const { api } = ana.owner;
    for (const name of ['ÁNGELA NGUYỄN MUÑOZ', 'ángela peña'])
      await api.staff.add.mutate({ restaurantId, name, role: 'host' });
    for (const text of ['ángela', 'ÁNGELA', 'Angela'])
      expect(await api.audit.list.query({ search: { text, ...named } })).toHaveLength(2);
    for (const text of ['PEÑA', 'nguyễn', 'Nguyen'])
      expect(await api.audit.list.query({ search: { text, ...named } })).toHaveLength(1);
  });

  it('shows of a person what they did and what was done to them, whichever of their ids is asked for', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { restaurantId, owner, tenantId } = ana;
    const staff = await owner.api.staff.list.query({ restaurantId });
    const own = must(
      staff.find(({ signInName }) => signInName === ana.email),
      'the owner',
    );
    await owner.api.staff.setPin.mutate({ restaurantId, staffId: own.id, pin: '4812' });
    await owner.api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    const people = await owner.api.audit.people.query();
    const asked = async (id: string) =>
      (await owner.api.audit.list.query({ concerns: id })).map(({ action }) => action);
    const idOf = (name: string) =>
      must(
        people.find((one) => one.name === name),
        name,
      ).id;
    expect(await asked(idOf('Zoë'))).toEqual(['staff.add']);
    const byPlace = await asked(own.id);
    expect(byPlace).toEqual(expect.arrayContaining(['staff.setPin', 'staff.add']));
    const [done] = await owner.api.audit.list.query({ action: 'staff.setPin' });
    expect(await asked(must(done?.actorId, 'who did it'))).toEqual(byPlace);
    expect(await asked(ben.staffId)).toEqual([]);
    const { api: office } = await openOperator(test, 'olga@hoststand.example');
    const seen = await office.office.audit.list.query({ concerns: own.id, tenantId });
    expect(seen.map(({ action }) => action)).toEqual(byPlace);
  });

  it('names operators in the trail of the platform', async () => {
    const { api } = await openOperator(openTestCloud(database), 'olga@hoststand.example');
    const entries = await api.office.audit.list.query({});
    const ofOperators = entries.filter(({ targetKind }) => targetKind === 'operator');
    expect(ofOperators.length).toBeGreaterThan(0);
    expect(ofOperators.every(({ targetName }) => targetName !== null)).toBe(true);
  });

  it('names whom an invitation is for and whom an entry speaks of, and to operators only the tenant', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { api: owner } = ana.owner;
    const emails = ['zoe@example.com'];
    await owner.invitations.invite.mutate({
      ...{ restaurantId: ana.restaurantId, emails, role: 'host', jobTitle: '', language: 'en' },
    });
    const [invited] = await owner.audit.list.query({ action: 'invitations.invite' });
    expect(invited?.targetName).toBe('zoe@example.com');
    expect(Object.values(invited?.names ?? {})).toContain('zoe@example.com');
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const seen = await api.office.audit.list.query({ action: 'accounts.register' });
    expect(new Map(seen.map(({ tenantId, tenantName }) => [tenantId, tenantName !== null]))).toEqual(
      new Map([ana, ben].map(({ tenantId }) => [tenantId, true])),
    );
    expect(seen.every(({ names }) => Object.keys(names).length === 0)).toBe(true);
  });

  it('finds what the words of the page name, also for operators, whom no name of a tenant is told', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    await ana.owner.api.staff.add.mutate({
      ...{ restaurantId: ana.restaurantId, name: 'Zoë Zapata', role: 'host' },
    });
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const search = async (words: Partial<typeof named> & { readonly text: string }) =>
      (await api.office.audit.list.query({ search: { ...named, ...words } })).map(({ action }) => action);
    expect(await search({ text: 'zapata' })).toEqual([]);
    const added = await search({ text: 'added somebody', actions: ['staff.add'] });
    expect([...new Set(added)]).toEqual(['staff.add']);
  });

  it('finds an entry that has every word somewhere: by whom, to whom and what was done', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId } = ana;
    const { api } = ana.owner;
    for (const name of ['Dora Hill', 'Zoë Zapata'])
      await api.staff.add.mutate({ restaurantId, name, role: 'host' });
    const added = { ...named, text: 'added', actions: ['staff.add'] };
    const search = async (...texts: readonly string[]) => {
      const words = [added, ...texts.map((text) => ({ ...named, text }))];
      const text = words.map((word) => word.text).join(' ');
      return (await api.audit.list.query({ search: { ...named, text, words } })).map(
        ({ targetName }) => targetName,
      );
    };
    expect(await search('dora')).toEqual(['Dora Hill']);
    expect(await search('hill', 'dora')).toEqual(['Dora Hill']);
    expect(await search('dora', 'zapata')).toEqual([]);
  });

  it('finds an entry by a field that was changed or taken away', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId } = ana;
    const { api } = ana.owner;
    const hours = Array.from({ length: 7 }, () => [{ opens: 1080, closes: 1380 }]);
    await api.restaurants.change.mutate({ restaurantId, details: { hours }, opened: { hours: [] } });
    await api.restaurants.change.mutate({
      ...{ restaurantId, details: { cuisine: 'Basque' }, opened: { cuisine: '' } },
    });
    const search = (fields: string[]) =>
      api.audit.list.query({ search: { text: 'no name of anybody', ...named, fields } });
    expect(await search(['hours'])).toMatchObject([{ action: 'restaurants.change' }]);
    expect(await search(['hours', 'cuisine'])).toHaveLength(2);
    expect(await search([])).toEqual([]);
  });

  it('finds an entry by a right or a limit that came, went or changed in it, and by none that stayed', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { restaurantId, staffId, tenantId } = ana;
    const { api } = ana.owner;
    const { api: office } = await openOperator(test, 'olga@hoststand.example');
    const changeRights = (opened: Rights, wanted: Rights) =>
      api.staff.changeRights.mutate({ restaurantId, staffId, ...wanted, opened });
    await changeRights(rights([], []), rights(['reports.view'], ['log.undo']));
    await changeRights(
      rights(['reports.view'], ['log.undo']),
      rights(['reports.view', 'audit.view'], ['log.undo']),
    );
    const subscribe = (limits: { readonly staff: number; readonly queues?: number }) =>
      office.office.tenants.subscribe.mutate({
        tenantId,
        subscription: subscriptionTo('basic', { startsAt: test.clock.now, limits }),
      });
    await subscribe({ staff: 40 });
    await subscribe({ staff: 40, queues: 9 });
    const search = (field: ValueField, value: string) => ({
      search: { text: 'no name of anybody', ...named, values: [{ field, value }] },
    });
    const found = async (field: ValueField, value: string) =>
      (await api.audit.list.query(search(field, value))).map(({ action }) => action);
    expect(await found('granted', 'reports.view')).toEqual(['staff.changeRights']);
    expect(await found('granted', 'audit.view')).toEqual(['staff.changeRights']);
    expect(await found('refused', 'log.undo')).toEqual(['staff.changeRights']);
    expect(await found('granted', 'log.undo')).toEqual([]);
    expect(await found('limits', 'staff')).toEqual(['tenants.subscribe']);
    expect(await found('limits', 'queues')).toEqual(['tenants.subscribe']);
    expect(await found('limits', 'restaurants')).toEqual([]);
    const { plans } = await office.office.plans.list.query();
    const { basic } = plans;
    const dearer = { ...basic, limits: { ...basic.limits, staff: basic.limits.staff + 1 } };
    test.clock.now += 1;
    await office.office.plans.change.mutate({ plan: 'basic', details: dearer });
    const seen = await office.office.audit.list.query(search('limits', 'staff'));
    expect(seen.map(({ action }) => action)).toEqual(['plans.change', 'tenants.subscribe']);
    expect(await office.office.audit.list.query(search('limits', 'restaurants'))).toEqual([]);
  });

  it('looks for values in no field that people type into, whatever stands there', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner } = ana;
    await owner.api.staff.add.mutate({ restaurantId, name: '{Zoë Zapata', role: 'server' });
    const answered = async (field: string, value: string) => {
      const search = { text: 'no name of anybody', ...named, values: [{ field, value }] };
      return callProcedure(owner, { path: 'audit.list', type: 'query', input: { search } });
    };
    expect((await answered('name', 'Zoë')).status).toBe(400);
    const byRole = await answered('role', 'server');
    expect(byRole.status).toBe(200);
    expect(byRole.text).toContain('{Zoë Zapata');
  });
});
