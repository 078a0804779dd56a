// How much may be asked: by plan and address, counted together by every copy of the service, with words at the end of it.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { siteOf } from '../http/site.ts';
import { sweepExpired } from '../sweep-expired.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { type Caller, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const me = '/trpc/accounts.me';
/** As a program asks, or a person who types the address. */
const typed = { headers: { 'sec-fetch-site': 'none' } };
const ask = async (caller: Caller, times: number) => {
  const answers = await Promise.all(Array.from({ length: times }, () => caller.send(me, typed)));
  return answers.map(({ status }) => status);
};
const of = (status: number, statuses: readonly number[]): number =>
  statuses.filter((one) => one === status).length;

describe.each(await openTestDatabases())('budgets on $name', ({ database, reset }) => {
  beforeEach(reset);

  const subscribe = async ({ cloud, clock }: TestCloud, plan: string, limits = '{}') => {
    const { id } = await cloud.database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    await withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
      trx
        .insertInto('subscription')
        .values({
          ...{ tenant_id: id, id, plan, status: 'active', cycle: 'monthly', support_priority: 'standard' },
          ...{ starts_at: 0, ends_at: null, limits, created_at: clock.now },
        })
        .execute(),
    );
    clock.now += 60_000;
  };

  it('lets a tenant without a plan ask 100 times in a quarter of an hour, and says what is left', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const first = await owner.send(me, typed);
    expect(first.headers.get('ratelimit-policy')).toBe('"plan";q=100;w=900');
    expect(first.headers.get('ratelimit')).toBe('"plan";r=99;t=900');
    expect(of(200, await ask(owner, 98))).toBe(98);
    expect((await owner.send(me, typed)).headers.get('ratelimit')).toBe('"plan";r=0;t=900');
    const over = await owner.send(me, typed);
    expect([over.status, over.headers.get('retry-after')]).toEqual([429, '900']);
    expect(await over.json()).toMatchObject({
      error: {
        message:
          'Your plan allows 100 requests in 15 minutes from one address. Wait 15 minutes, or choose a larger plan.',
        data: { refusal: { kind: 'plan-requests', quota: 100 }, requestId: expect.any(String) },
      },
    });
    test.clock.now += 15 * 60_000;
    expect((await owner.send(me, typed)).status).toBe(200);
  });

  it('counts what a page asks at once as one request', async () => {
    const owner = await openTestCloud(database).registerOwner('ana@example.com');
    const page = await owner.send('/trpc/accounts.me,restaurants.list?batch=1', typed);
    expect(page.status).toBe(200);
    expect(page.headers.get('ratelimit')).toBe('"plan";r=99;t=900');
    const many = Array.from({ length: 17 }, () => 'accounts.me').join(',');
    expect((await owner.send(`/trpc/${many}?batch=1`)).status).toBe(400);
  });

  it('lets a page that somebody looks at read ten times as often, and change things no oftener', async () => {
    const owner = await openTestCloud(database).registerOwner('ana@example.com');
    const change = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const policyOf = async (path: string, init?: RequestInit) =>
      (await owner.send(path, init)).headers.get('ratelimit-policy');
    expect(await policyOf(me)).toBe('"pages";q=1000;w=900');
    expect(await policyOf('/trpc/staff.add', change)).toBe('"plan";q=100;w=900');
  });

  it('counts together what two copies of the service answer at once', async () => {
    const one = openTestCloud(database);
    const owner = await one.registerOwner('ana@example.com');
    await subscribe(one, 'basic');
    const other = openTestCloud(database);
    other.clock.now = one.clock.now;
    const twin = other.caller();
    await twin.api.accounts.signIn.mutate({
      name: 'ana@example.com',
      password: 'seven herons over the weir',
    });
    const answers = await Promise.all([ask(owner, 260), ask(twin, 260)]);
    expect([of(200, answers.flat()), of(429, answers.flat())]).toEqual([500, 20]);
  });

  it('gives each plan its own budget, and a tenant’s own limit before it', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const policy = async () => (await owner.send(me, typed)).headers.get('ratelimit-policy');
    for (const [plan, quota] of [
      ['free', 100],
      ['basic', 500],
      ['premium', 2_000],
      ['enterprise', 10_000],
    ] as const) {
      await database.kysely.transaction().execute((trx) => trx.deleteFrom('rate_count').execute());
      await withTenantGone();
      await subscribe(test, plan);
      expect(await policy()).toBe(`"plan";q=${quota};w=900`);
    }
    await withTenantGone();
    await subscribe(test, 'free', '{"requestsPer15Minutes":700}');
    expect(await policy()).toBe('"plan";q=700;w=900');

    async function withTenantGone() {
      const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
      await withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
        trx.deleteFrom('subscription').execute(),
      );
    }
  });

  it('gives stations a budget of their own, whatever the plan and whatever its people asked', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const headers = { 'content-type': 'application/json' };
    await ask(ana.owner, 110);
    expect((await ana.owner.send(me, typed)).status).toBe(429);
    const pulled = await ana.station.send('/trpc/sync.directory', { method: 'POST', headers });
    expect(pulled.status).toBe(200);
    expect(pulled.headers.get('ratelimit-policy')).toBe('"station";q=18000;w=900');
  });

  it('counts strangers by their address, people of a tenant by theirs, and forgets the past', async () => {
    const { cloud, clock } = openTestCloud(database);
    const app = buildApp({ cloud, site: siteOf({ port: 4400, publicUrl: undefined }) });
    const from = (remoteAddress: string) =>
      app.request(me, { headers: { host: '127.0.0.1:4400' } }, { incoming: { socket: { remoteAddress } } });
    const first = await from('203.0.113.7');
    expect([first.status, first.headers.get('ratelimit')]).toEqual([401, '"address";r=599;t=900']);
    await Promise.all(Array.from({ length: 599 }, () => from('203.0.113.7')));
    expect((await from('203.0.113.7')).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(401);
    clock.now += 15 * 60_000;
    await sweepExpired(cloud);
    expect(await database.kysely.selectFrom('rate_count').selectAll().execute()).toEqual([]);
  });
});
