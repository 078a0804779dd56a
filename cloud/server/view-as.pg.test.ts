// An operator looks at a tenant as its owner would: what they are shown, that nothing passes but questions, that the owner
// reads who looked, why and until when, and that it ends. Which questions are answered is a list a new one fails.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import type { Database } from './database/database.ts';
import { readTenant, withTenant } from './database/tenant-transaction.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { endDueViews } from './operators/end-view.ts';
import { sweepExpired } from './sweep-expired.ts';
import { tenantIdOf } from './tenants/tenant-id.ts';
import { callProcedure } from './testing/call-procedure.ts';
import { everyRow } from './testing/every-row.ts';
import { foreignInputs } from './testing/foreign-inputs.ts';
import { type Caller, GOOD_PASSWORD, openTestCloud, type TestCloud } from './testing/open-test-cloud.ts';
import { codeNow, openOperator } from './testing/operator-caller.ts';
import { procedures } from './testing/procedures.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { makeTwoTenants, type Tenant } from './testing/two-tenants.ts';

const MINUTE = 60_000;
const olga = 'olga@hoststand.example';
const reason = 'They wrote that the plan page is empty.';

/** Questions of the owner's pages, with what an operator who looks at this tenant would ask. */
const shown: Readonly<Record<string, (tenant: Tenant) => unknown>> = {
  'restaurants.list': () => undefined,
  'restaurants.tonight': () => undefined,
  'restaurants.show': ({ restaurantId }) => ({ restaurantId }),
  'staff.list': ({ restaurantId }) => ({ restaurantId }),
  'invitations.list': ({ restaurantId }) => ({ restaurantId }),
  'invitations.awaitedOwners': ({ restaurantId }) => ({ restaurantId }),
  'stations.list': ({ restaurantId }) => ({ restaurantId }),
  'notices.current': () => undefined,
  'branding.show': () => undefined,
  'audit.people': () => undefined,
  'audit.list': () => ({}),
  'plan.show': () => undefined,
  'plan.requests': () => undefined,
  'withdrawal.list': () => undefined,
  'withdrawal.leaving': () => undefined,
};

/** What a person is told about themselves: an operator has no such self at the tenant. */
const personal = ['accounts.me', 'accounts.sessions', 'accounts.workplaces'];

/** Answered to everybody. */
const open = ['application.door'];

const owners = procedures.filter(({ path }) => !/^(?:office|operators)\./.test(path));
const questions = owners.filter(({ type }) => type === 'query').map(({ path }) => path);
const changes = owners.filter(({ type }) => type !== 'query');

async function lookAt(test: TestCloud, { tenantId }: Tenant) {
  const operator = await openOperator(test, olga, 'support');
  await operator.api.office.tenants.beginView.mutate({ tenantId, reason });
  return operator;
}

const finishSetUp = ({ kysely }: Database, { tenantId, restaurantId }: Tenant): Promise<void> =>
  withTenant(kysely, tenantIdOf(tenantId), async ({ trx }) => {
    await sql`update restaurant set phone = '+34600123456', description = 'Rabo de toro', hours = '[[],[],[],[],[],[],[]]'`.execute(
      trx,
    );
    await sql`update staff set pin_hmac = coalesce(pin_hmac, 'x')`.execute(trx);
    await sql`insert into address
      (tenant_id, restaurant_id, id, building, street, city, region, postal_code, country, is_primary)
      values (${tenantId}, ${restaurantId}, ${restaurantId}, '1', 'Calle Mayor', 'Madrid', '', '28013', 'ES', true)
    `.execute(trx);
    await sql`insert into dining_table 
      (tenant_id, restaurant_id, id, name, area, seats_min, seats_max, condition, condition_at, open_seating_ids, removed, seq, is_open)
      values (${tenantId}, ${restaurantId}, 't1', '1', '', 1, 4, 'clean', 0, '[]', false, 1, true)`.execute(
      trx,
    );
  });

const trailOf = async ({ owner }: Tenant) =>
  (await owner.api.audit.list.query({ action: 'View' })).map(({ action, actorName, after }) => ({
    ...{ action, actorName, after: after === null ? null : JSON.parse(after) },
  }));

describe('the list of questions an operator who looks may ask', () => {
  it('names every question of the router that is not of the back office, and no other', () => {
    expect([...Object.keys(shown), ...personal, ...open].toSorted()).toEqual(questions.toSorted());
  });
});

describe.each(await openTestDatabases())('looking as a tenant on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('shows the pages of its owner without a session of the tenant, and nothing of another', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const sessionsBefore = await database.kysely.selectFrom('session').selectAll().execute();
    const viewer = await lookAt(test, ana);
    const secrets = [ana.stationToken, ana.epoch, ana.usedCode, ...ana.canaries.slice(1, 4)];
    let all = '';
    for (const [path, input] of Object.entries(shown)) {
      const { status, text } = await callProcedure(viewer, { path, type: 'query', input: input(ana) });
      expect(status, `${path} ${text}`).toBe(200);
      const own = await callProcedure(ana.owner, { path, type: 'query', input: input(ana) });
      if (path !== 'audit.list') expect(text, path).toBe(own.text);
      all += text;
    }
    expect(all).toContain('Staff heron');
    for (const word of [...ben.canaries, ...secrets]) expect(all).not.toContain(word);
    expect(await database.kysely.selectFrom('session').selectAll().execute()).toHaveLength(
      sessionsBefore.length,
    );
  });

  it('asked about another tenant, tells and changes nothing of it, nor of this one, whatever is asked', async () => {
    const test = openTestCloud(database);
    const tenants = await makeTwoTenants(test);
    const { ana, ben } = tenants;
    const viewer = await lookAt(test, ana);
    const { global: _, ...before } = await everyRow(database);
    for (const { path, type } of owners) {
      for (const input of must(foreignInputs[path], path).inputs(tenants)) {
        const { status, text } = await callProcedure(viewer, { path, type, input });
        if (type !== 'query')
          expect([path, status, text]).toEqual([path, 403, expect.stringContaining('looking-only')]);
        for (const canary of ben.canaries) expect(text, path).not.toContain(canary);
      }
    }
    const { global: __, ...after } = await everyRow(database);
    expect(after).toEqual(before);
  });

  it('refuses every change and everything personal, in words, whatever is sent', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    const refused = [...changes, ...personal.map((path) => ({ path, type: 'query' }))];
    expect(refused.length).toBeGreaterThan(40);
    for (const { path, type } of refused) {
      const { status, text } = await callProcedure(viewer, { path, type, input: undefined });
      expect([status, text], path).toEqual([403, expect.stringContaining('looking-only')]);
    }
    for (const [method, path] of [
      ['POST', `/files/restaurants/${ana.restaurantId}/photos?alt=Spied`],
      ['DELETE', `/files/restaurants/${ana.restaurantId}/photos/${ana.staffId}`],
      ['POST', '/files/logo'],
      ['DELETE', '/files/logo'],
      ['POST', '/files/account/picture'],
      ['DELETE', '/files/account/picture'],
      ['POST', '/exports/own'],
    ] as const) {
      const answer = await viewer.send(path, { method });
      expect([answer.status, await answer.text()], path).toEqual([
        403,
        expect.stringContaining('looking-only'),
      ]);
    }
  });

  it('asks in transactions that can write nothing', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const writing = readTenant(database.kysely, tenantIdOf(ana.tenantId), ({ trx }) =>
      sql`update restaurant set name = 'Mine now'`.execute(trx),
    );
    await expect(writing).rejects.toThrow(/read-only transaction/);
  });

  it('keeps no moment of a finished set-up, which the first of its own people keeps', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    await finishSetUp(database, ana);
    const viewer = await lookAt(test, ana);
    const { restaurantId } = ana;
    const kept = () =>
      withTenant(database.kysely, tenantIdOf(ana.tenantId), ({ trx }) =>
        trx.selectFrom('restaurant').select('set_up_at').executeTakeFirstOrThrow(),
      );
    const shownAt = async ({ api }: Caller) =>
      (await api.restaurants.show.query({ restaurantId })).setUp.completedAt;
    expect([await shownAt(viewer), await kept()]).toEqual([test.clock.now, { set_up_at: null }]);
    expect([await shownAt(ana.owner), await kept()]).toEqual([test.clock.now, { set_up_at: test.clock.now }]);
  });

  it('stands in the trail of the tenant: who, why, until when, and that they stopped', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    expect((await viewer.api.operators.me.query()).view).toMatchObject({
      ...{ tenantName: 'Casa heron', isOver: false, leftMs: 30 * MINUTE },
    });
    await viewer.api.office.tenants.endView.mutate();
    await viewer.api.office.tenants.endView.mutate();
    const until = new Date(test.clock.now + 30 * MINUTE).toISOString();
    expect(await trailOf(ana)).toEqual([
      { action: 'tenants.endView', actorName: 'Olga Ortiz', after: null },
      { action: 'tenants.beginView', actorName: 'Olga Ortiz', after: { reason, until } },
    ]);
    expect(await trailOf(ben)).toEqual([]);
    expect((await refusalOf(viewer.api.restaurants.list.query())).kind).toBe('not-signed-in');
  });

  it('ends with its time, says so until the operator leaves, and is written down once', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    test.clock.now += 29 * MINUTE;
    expect(await viewer.api.restaurants.list.query()).toHaveLength(1);
    test.clock.now += MINUTE;
    expect((await refusalOf(viewer.api.restaurants.list.query())).kind).toBe('view-over');
    await Promise.all([endDueViews(test.cloud), endDueViews(test.cloud)]);
    expect((await refusalOf(viewer.api.accounts.me.query())).kind).toBe('view-over');
    expect(await trailOf(ana)).toMatchObject([
      { action: 'tenants.endViewByTime', actorName: null, after: { operator: 'Olga Ortiz' } },
      { action: 'tenants.beginView' },
    ]);
    await viewer.api.office.tenants.endView.mutate();
    expect((await refusalOf(viewer.api.accounts.me.query())).kind).toBe('not-signed-in');
    expect(await trailOf(ana)).toHaveLength(2);
  });

  it('is over after thirty minutes of the cloud’s clock however busy it was, for changes and questions alike', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    const { restaurantId } = ana;
    for (let minute = 1; minute < 30; minute += 1) {
      test.clock.now += MINUTE;
      await viewer.api.staff.list.query({ restaurantId });
    }
    expect((await viewer.api.operators.me.query()).view).toMatchObject({ isOver: false, leftMs: MINUTE });
    test.clock.now += MINUTE - 1;
    await viewer.api.staff.list.query({ restaurantId });
    test.clock.now += 1;
    expect((await refusalOf(viewer.api.staff.list.query({ restaurantId }))).kind).toBe('view-over');
    const add = viewer.api.staff.add.mutate({ restaurantId, name: 'Spy', role: 'owner' });
    expect((await refusalOf(add)).kind).toBe('view-over');
    expect((await viewer.api.operators.me.query()).view).toMatchObject({ isOver: true, leftMs: 0 });
  });

  it('begun anew, also at another tenant, ends what was before', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    test.clock.now += 20 * MINUTE;
    await viewer.api.restaurants.list.query();
    test.clock.now += 11 * MINUTE;
    await viewer.api.office.tenants.beginView.mutate({ tenantId: ben.tenantId, reason: 'Another letter.' });
    expect((await viewer.api.restaurants.list.query()).map(({ name }) => name)).toEqual(['Casa kestrel']);
    expect((await trailOf(ana))[0]).toMatchObject({ action: 'tenants.endViewByTime' });
    await viewer.api.office.tenants.beginView.mutate({ tenantId: ana.tenantId, reason: 'Once more.' });
    expect((await trailOf(ben)).map(({ action }) => action)).toEqual([
      'tenants.endView',
      'tenants.beginView',
    ]);
  });

  it('ends when the operator signs out, and when they are put out', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    await viewer.api.operators.signOut.mutate();
    expect((await trailOf(ana))[0]).toMatchObject({ action: 'tenants.endView', actorName: 'Olga Ortiz' });

    test.clock.now += MINUTE;
    await viewer.api.operators.signIn.mutate({ email: olga, password: GOOD_PASSWORD });
    await viewer.api.operators.confirm.mutate({ code: codeNow(test, viewer.secret) });
    await viewer.api.office.tenants.beginView.mutate({ tenantId: ben.tenantId, reason });
    const admin = await openOperator(test, 'ada@hoststand.example');
    await admin.api.office.operators.switch.mutate({ operatorId: viewer.operatorId, isOn: false });
    expect((await refusalOf(viewer.api.restaurants.list.query())).kind).toBe('not-signed-in');
    await sweepExpired(test.cloud);
    await endDueViews(test.cloud);
    await sweepExpired(test.cloud);
    expect((await trailOf(ben))[0]).toMatchObject({ action: 'tenants.endViewWithSession' });
    const left = await database.kysely.selectFrom('operator_session').select('operator_id').execute();
    expect(left).toEqual([{ operator_id: admin.operatorId }]);
  });

  it('is for roles that may, for a tenant that is there, with a reason, also while the tenant is off', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { tenantId, restaurantId } = ana;
    const reader = await openOperator(test, 'rita@hoststand.example', 'read-only');
    const begin = reader.api.office.tenants.beginView.mutate({ tenantId, reason });
    expect((await refusalOf(begin)).kind).toBe('not-allowed');
    const { api } = await openOperator(test, olga);
    const beginAt = (id: string, words: string) =>
      api.office.tenants.beginView.mutate({ tenantId: id, reason: words });
    expect((await refusalOf(beginAt(tenantId, '  '))).status).toBe(400);
    expect((await refusalOf(beginAt(restaurantId, reason))).kind).toBe('not-found');
    await api.office.tenants.switch.mutate({ tenantId, to: 'off', reason: 'Not paid.' });
    await beginAt(tenantId, reason);
    expect(await api.staff.list.query({ restaurantId })).toHaveLength(2);
    expect((await api.notices.current.query()).off).toMatchObject({ reason: 'Not paid.' });
  });

  it('goes before a session of somebody’s own in the same browser, so that no change reaches the wrong tenant', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const viewer = await lookAt(test, ana);
    await viewer.api.office.tenants.endView.mutate();
    await viewer.api.accounts.signIn.mutate({ name: ben.email, password: GOOD_PASSWORD });
    await viewer.api.office.tenants.beginView.mutate({ tenantId: ana.tenantId, reason });
    expect((await viewer.api.restaurants.list.query()).map(({ name }) => name)).toEqual(['Casa heron']);
    await viewer.api.office.tenants.endView.mutate();
    expect((await viewer.api.restaurants.list.query()).map(({ name }) => name)).toEqual(['Casa kestrel']);
  });
});
