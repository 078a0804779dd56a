// From an application to a tenant: taken, reviewed, decided once.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { firstSettings } from '#shared/platform/platform-settings.ts';
import { apply } from '../applications/apply.ts';
import { acrossTenants } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { GOOD_PASSWORD, madrid, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { subscriptionTo } from '../testing/subscription-to.ts';

const form = {
  restaurantName: 'Taberna Lola',
  contactName: 'Lola Méndez',
  email: 'Lola@example.com',
  phone: '+34 600 123 456',
  hours: 'Tuesday to Sunday, 13–16 and 20–24',
  menuHighlights: 'Rabo de toro, croquetas',
  timeZone: madrid.timeZone,
  language: 'es',
  country: 'ES',
  currency: 'EUR',
} as const;

describe.each(await openTestDatabases())('applications on $name', ({ database, reset }) => {
  beforeEach(reset);

  const everything = () =>
    acrossTenants(database.kysely, async (trx) => ({
      tenants: await trx.selectFrom('tenant').selectAll().execute(),
      restaurants: await trx.selectFrom('restaurant').selectAll().execute(),
      owners: await trx.selectFrom('staff').select(['name', 'role', 'account_id', 'state']).execute(),
      audit: await trx
        .selectFrom('audit_entry')
        .select(['action', 'actor_kind', 'tenant_id'])
        .orderBy('at')
        .execute(),
    }));
  const letters = () =>
    database.kysely.selectFrom('mail').selectAll().where('recipient', '=', 'lola@example.com').execute();

  async function applied(test: TestCloud) {
    await test.caller().api.application.send.mutate(form);
    const olga = await openOperator(test, 'olga@hoststand.example');
    const omar = await openOperator(test, 'omar@hoststand.example', 'support');
    const [application] = await olga.api.office.applications.list.query();
    return { olga, omar, applicationId: must(application, 'the application').id };
  }

  it('is corrected by who sends it again before anybody looks at it; what comes while it is reviewed is one of its own', async () => {
    const test = openTestCloud(database);
    const send = (hours: string) => test.caller().api.application.send.mutate({ ...form, hours });
    const { olga, applicationId } = await applied(test);
    const kept = async () => {
      const list = await olga.api.office.applications.list.query();
      return list.map(({ hours, state }) => `${state}: ${hours}`).toSorted();
    };
    await send('From one to four');
    expect(await kept()).toEqual(['pending: From one to four']);
    await olga.api.office.applications.review.mutate({ applicationId });
    await send('From two to five');
    await send('From two to six');
    expect(await kept()).toEqual(['in-review: From one to four', 'pending: From two to six']);
  });

  it('becomes tenant, restaurant and invited owner once, though two operators press at the same moment', async () => {
    const test = openTestCloud(database);
    const { olga, omar, applicationId } = await applied(test);
    await omar.api.office.applications.review.mutate({ applicationId });
    const presses = [olga, omar, olga, omar].map(({ api }) =>
      api.office.applications.approve.mutate({ applicationId, notes: '', tenantId: null }),
    );
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { tenants, restaurants, owners } = await everything();
    expect(tenants).toMatchObject([{ name: 'Taberna Lola', slug: 'taberna-lola', state: 'active' }]);
    expect(restaurants).toMatchObject([
      { name: 'Taberna Lola', time_zone: 'Europe/Madrid', currency: 'EUR' },
    ]);
    expect(owners).toMatchObject([{ name: 'Lola Méndez', role: 'owner', state: 'active' }]);
    expect(await letters()).toMatchObject([{ kind: 'application-approved', language: 'es' }]);
    const account = await database.kysely.selectFrom('account').selectAll().execute();
    expect(account).toMatchObject([{ email: 'lola@example.com', state: 'invited' }]);
    const [letter] = await letters();
    const { token } = JSON.parse(letter?.details ?? '');
    const lola = test.caller();
    await lola.api.accounts.resetPassword.mutate({ token, password: GOOD_PASSWORD });
    await lola.api.accounts.signIn.mutate({ name: 'lola@example.com', password: GOOD_PASSWORD });
    expect(await lola.api.restaurants.list.query()).toMatchObject([{ name: 'Taberna Lola', role: 'owner' }]);
    expect(
      (await refusalOf(olga.api.office.applications.decline.mutate({ applicationId, notes: 'Late.' }))).kind,
    ).toBe('decided-already');
  });

  it('may become a further restaurant, within the plan of that tenant', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const { olga, applicationId } = await applied(test);
    const { tenants } = await everything();
    const { id: tenantId } = must(tenants[0], 'a tenant');
    const approve = () => olga.api.office.applications.approve.mutate({ applicationId, notes: '', tenantId });
    expect((await refusalOf(approve())).kind).toBe('tenant-full');
    expect((await olga.api.office.applications.list.query())[0]?.state).toBe('pending');
    const subscription = subscriptionTo('basic', { cycle: 'monthly' });
    await olga.api.office.tenants.subscribe.mutate({ tenantId, subscription });
    const outcomes = await Promise.allSettled([approve(), approve(), approve()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(JSON.parse(letter?.details ?? '')).toMatchObject({
      kind: 'application-joined',
      restaurant: 'Taberna Lola',
      tenant: 'Casa Botín',
    });
    const after = await everything();
    expect(after.tenants).toHaveLength(1);
    expect(after.restaurants.map(({ name }) => name).sort()).toEqual(['Casa Botín', 'Taberna Lola']);
    expect((await owner.api.plan.show.query()).usage.restaurants).toBe(2);
    for (const what of ['applications.decide', 'restaurants.add'])
      expect(after.audit.filter(({ action }) => action === what)).toEqual([
        { action: what, actor_kind: 'operator', tenant_id: tenantId },
      ]);
    expect(await olga.api.office.applications.list.query()).toMatchObject([{ tenantName: 'Casa Botín' }]);
  });

  it('finds the tenant an applicant works for by their email, and joins none that is switched off', async () => {
    const test = openTestCloud(database);
    await test.registerOwner('lola@example.com', 'Lola Chamberí');
    await test.registerOwner('ana@example.com');
    const { olga, applicationId } = await applied(test);
    const found = await olga.api.office.tenants.list.query({ search: form.email });
    expect(found.map(({ name }) => name)).toEqual(['Lola Chamberí']);
    const { id: tenantId } = must(found[0], 'the tenant');
    await olga.api.office.tenants.switch.mutate({ tenantId, to: 'off', reason: 'Unpaid.' });
    const approve = olga.api.office.applications.approve.mutate({ applicationId, notes: '', tenantId });
    expect((await refusalOf(approve)).kind).toBe('tenant-off');
    expect((await olga.api.office.applications.list.query())[0]?.state).toBe('pending');
  });

  it('tells a declined applicant why, and keeps one open application of the same place', async () => {
    const test = openTestCloud(database);
    const { olga, applicationId } = await applied(test);
    await test.caller().api.application.send.mutate(form);
    expect(await olga.api.office.applications.list.query()).toHaveLength(1);
    const decline = (notes: string) => olga.api.office.applications.decline.mutate({ applicationId, notes });
    expect((await refusalOf(decline(' '))).status).toBe(400);
    await decline('No kitchen yet.');
    const [letter] = await letters();
    expect(letter).toMatchObject({ kind: 'application-declined' });
    expect(letter?.details).toContain('No kitchen yet.');
    expect((await everything()).tenants).toEqual([]);
  });

  it('asks for every field, and makes a network wait that sends many', async () => {
    const test = openTestCloud(database);
    const { api } = test.caller();
    for (const field of ['contactName', 'phone', 'hours', 'menuHighlights'] as const) {
      const answer = await refusalOf(api.application.send.mutate({ ...form, [field]: ' ' }));
      expect(answer, field).toEqual({ status: 400, kind: undefined });
    }
    expect((await refusalOf(api.application.send.mutate({ ...form, phone: '12' }))).status).toBe(400);
    const from = (address: string, at: number) =>
      apply(test.cloud, { form: { ...form, restaurantName: `Place ${at}` }, address });
    for (let at = 0; at < 5; at += 1) expect((await from(`2001:db8:1:2::${at}`, at)).ok).toBe(true);
    expect(await from('2001:db8:1:2::9', 9)).toMatchObject({ reason: { kind: 'too-many-tries' } });
    expect((await from('2001:db8:1:3::9', 9)).ok).toBe(true);
  });

  it('closes registration when the platform says so, and the entrance offers the form', async () => {
    const test = openTestCloud(database);
    const olga = await openOperator(test, 'olga@hoststand.example');
    expect(await test.caller().api.application.door.query()).toEqual({ registration: 'open' });
    await olga.api.office.settings.change.mutate({ ...firstSettings, registration: 'by-application' });
    expect(await test.caller().api.application.door.query()).toEqual({ registration: 'by-application' });
    expect(await refusalOf(test.registerOwner('ben@example.com'))).toEqual({
      status: 403,
      kind: 'registration-closed',
    });
    await expect(test.registerOwner('ben@example.com')).rejects.toThrow('/apply');
    await olga.api.office.settings.change.mutate({ ...firstSettings, registration: 'open' });
    await test.registerOwner('ben@example.com');
  });
});
