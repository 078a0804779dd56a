// People of all tenants in the hands of operators: found, put out at once and taken back, each tenant told in its trail.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { GOOD_PASSWORD, madrid, openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator, type TestOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const find = async ({ api }: TestOperator, search: string) =>
  must((await api.office.users.list.query({ search, state: null }))[0], `somebody found by ${search}`);

describe.each(await openTestDatabases())('users of the back office on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('are found by address, by where they work and by state, and a % is only a %', async () => {
    const test = openTestCloud(database);
    await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const emails = async (search: string, state: 'active' | 'inactive' | null = null) =>
      (await api.office.users.list.query({ search, state })).map(({ email }) => email);
    expect(await emails('HERON@')).toEqual(['heron@example.com']);
    expect(await emails('casa kestrel')).toEqual(['kestrel@example.com']);
    expect(await emails('', 'active')).toHaveLength(2);
    expect(await emails('', 'inactive')).toEqual([]);
    expect(await emails('%')).toEqual([]);
  });

  it('show where they work and what they did, and nothing secret', async () => {
    const test = openTestCloud(database);
    await makeTwoTenants(test);
    const olga = await openOperator(test, 'olga@hoststand.example', 'read-only');
    const { id: accountId } = await find(olga, 'heron');
    const shown = await olga.api.office.users.show.query({ accountId });
    expect(shown.memberships).toMatchObject([
      { tenant: 'Casa heron', restaurant: 'Casa heron', role: 'owner', state: 'active' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('password');
    const trail = await olga.api.office.audit.list.query({ concerns: accountId });
    expect(trail.map(({ action }) => action)).toContain('staff.setPin');
    const pins = await olga.api.office.audit.list.query({ concerns: accountId, action: 'SETPIN' });
    expect(pins.map(({ action }) => action)).toEqual(['staff.setPin']);
  });

  it('that are put out are signed out at once and may not sign in, until they are taken back', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const olga = await openOperator(test, 'olga@hoststand.example', 'support');
    const { id } = await find(olga, 'heron');
    const { switch: turn } = olga.api.office.users;
    expect(await turn.mutate({ accountIds: [id], to: 'inactive' })).toEqual({ changed: 1 });
    expect((await refusalOf(ana.owner.api.restaurants.list.query())).kind).toBe('not-signed-in');
    await ben.owner.api.restaurants.list.query();
    const signIn = () =>
      test.caller().api.accounts.signIn.mutate({ name: ana.email, password: GOOD_PASSWORD });
    expect((await refusalOf(signIn())).kind).toBe('wrong-credentials');
    expect(await turn.mutate({ accountIds: [id], to: 'inactive' })).toEqual({ changed: 0 });
    expect(await turn.mutate({ accountIds: [id], to: 'active' })).toEqual({ changed: 1 });
    await signIn();
    expect((await find(olga, 'heron')).state).toBe('active');
  });

  // Put out and taken back, somebody who never chose a password was shown as active.
  it('that were invited and never came still are, once they were put out and taken back', async () => {
    const test = openTestCloud(database);
    const olga = await openOperator(test, 'olga@hoststand.example');
    await olga.api.office.tenants.create.mutate({
      slug: 'lola',
      restaurant: { name: 'Taberna Lola', ...madrid },
      owner: { email: 'lola@example.com', name: 'Lola Méndez', language: 'es' },
    });
    const { id } = await find(olga, 'lola');
    const { switch: turn } = olga.api.office.users;
    await turn.mutate({ accountIds: [id], to: 'inactive' });
    expect((await find(olga, 'lola')).state).toBe('inactive');
    expect(await turn.mutate({ accountIds: [id], to: 'active' })).toEqual({ changed: 1 });
    expect((await find(olga, 'lola')).state).toBe('invited');
  });

  it('are put out together or not at all, and each tenant reads its own part in its trail', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const olga = await openOperator(test, 'olga@hoststand.example');
    const [heron, kestrel] = [await find(olga, 'heron'), await find(olga, 'kestrel')];
    const { switch: turn } = olga.api.office.users;
    const nobody = '01920000-0000-7000-8000-000000000001';
    const wrong = turn.mutate({ accountIds: [heron.id, nobody], to: 'inactive' });
    expect((await refusalOf(wrong)).kind).toBe('not-found');
    await ana.owner.api.restaurants.list.query();
    await turn.mutate({ accountIds: [heron.id, kestrel.id], to: 'inactive' });
    for (const [{ tenantId }, { id }] of [[ana, heron] as const, [ben, kestrel] as const]) {
      const trail = await olga.api.office.audit.list.query({ tenantId, action: 'users.switch' });
      expect(trail).toMatchObject([{ targetId: id, actorName: 'Olga Ortiz', after: '{"state":"inactive"}' }]);
    }
  });

  it('are not switched by who only looks', async () => {
    const test = openTestCloud(database);
    await makeTwoTenants(test);
    const looker = await openOperator(test, 'omar@hoststand.example', 'read-only');
    const { id } = await find(looker, 'heron');
    const tried = looker.api.office.users.switch.mutate({ accountIds: [id], to: 'inactive' });
    expect((await refusalOf(tried)).kind).toBe('not-allowed');
  });

  it('work at restaurants that are found by their name or their tenant’s, with their stations', async () => {
    const test = openTestCloud(database);
    await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    expect(await api.office.restaurants.list.query({ search: 'heron' })).toMatchObject([
      { name: 'Casa heron', tenant: 'Casa heron', status: 'active', stations: 1 },
    ]);
    expect(await api.office.restaurants.list.query({ search: '' })).toHaveLength(2);
  });
});
