// An owner asks for another plan: once at a time, decided once, and what is approved holds at once, at the stations too.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { RUNTIME_ROLE } from '../database/tenant-table.ts';
import { acrossTenants } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { newsOf } from '../sync/testing/news-of.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants, type Tenant } from '../testing/two-tenants.ts';

const approvalOf = ({ tenantId, planRequestId }: Tenant) =>
  ({ tenantId, planRequestId, decision: 'approved', reason: '' }) as const;

describe.each(await openTestDatabases())('plan requests on $name', ({ database, reset }) => {
  beforeEach(reset);

  const letters = () =>
    database.kysely
      .selectFrom('mail')
      .selectAll()
      .where('kind', 'in', ['plan-approved', 'plan-denied'])
      .execute();

  it('gives the plan once though two press at once: at the stations, on the record, and by one letter', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const operators = [
      await openOperator(test, 'olga@hoststand.example'),
      await openOperator(test, 'omar@hoststand.example'),
    ];
    const news = newsOf(await ana.station.send('/sync/poke'));
    expect((await news.next()).value).toBe(0);
    const presses = operators.map(({ api }) => api.office.planRequests.decide.mutate(approvalOf(ana)));
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await news.next()).value).toBe('directory');
    await news.return(undefined);
    const { plan, subscription, limits } = await ana.owner.api.plan.show.query();
    expect(plan).toBe('premium');
    expect(subscription).toMatchObject({ cycle: 'yearly', startsAt: test.clock.now, endsAt: null });
    expect(limits.restaurants).toBe(10);
    const { house } = await ana.station.api.sync.directory.mutate();
    expect(house?.plan.id).toBe('premium');
    expect((await letters()).map(({ recipient, kind }) => [recipient, kind])).toEqual([
      [ana.email, 'plan-approved'],
    ]);
    const entries = await acrossTenants(database.kysely, (trx) =>
      trx.selectFrom('audit_entry').selectAll().where('action', '=', 'planRequest.decide').execute(),
    );
    expect(entries.map(({ tenant_id, actor_kind }) => [tenant_id, actor_kind])).toEqual([
      [ana.tenantId, 'operator'],
    ]);
    expect(entries[0]?.after).toContain('"plan":"premium"');
  });

  it('keeps limits of its own and its support', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const { tenantId } = ana;
    const news = newsOf(await ana.station.send('/sync/poke'));
    expect((await news.next()).value).toBe(0);
    const agreed = { supportPriority: 'high', limits: { staff: 300 } } as const;
    await api.office.tenants.subscribe.mutate({
      tenantId,
      subscription: {
        ...{ plan: 'basic', status: 'active', cycle: 'monthly', startsAt: 0, endsAt: 4e12, ...agreed },
      },
    });
    expect((await news.next()).value).toBe('directory');
    await news.return(undefined);
    test.clock.now += 1;
    await api.office.planRequests.decide.mutate(approvalOf(ana));
    const { plan, subscription, limits } = await ana.owner.api.plan.show.query();
    expect(plan).toBe('premium');
    expect(subscription).toMatchObject({ ...agreed, endsAt: null });
    expect(limits).toMatchObject({ staff: 300, queues: 10 });
  });

  it('holds though no station can be told of it', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const runtime = sql.id(RUNTIME_ROLE);
    const read = () => sql`grant select on restaurant to ${runtime}`.execute(database.kysely);
    onTestFinished(async () => void (await read()));
    await sql`revoke select on restaurant from ${runtime}`.execute(database.kysely);
    await api.office.planRequests.decide.mutate(approvalOf(ana));
    await read();
    expect((await ana.owner.api.plan.show.query()).plan).toBe('premium');
  });

  it('denies only with a reason, which the owner is sent in their language and reads; the plan stays', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    await database.kysely
      .updateTable('account')
      .set({ language: 'es' })
      .where('email', '=', ana.email)
      .execute();
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const deny = (reason: string) =>
      api.office.planRequests.decide.mutate({ ...approvalOf(ana), decision: 'denied', reason });
    expect((await refusalOf(deny(' '))).kind).toBe('reason-needed');
    await deny('A bill of March is open.');
    expect(await letters()).toMatchObject([{ kind: 'plan-denied', language: 'es', recipient: ana.email }]);
    const [told] = await ana.owner.api.plan.requests.query();
    expect(told).toMatchObject({
      ...{ plan: 'premium', state: 'denied', decidedBy: 'Olga Ortiz' },
      decisionReason: 'A bill of March is open.',
    });
    expect((await ana.owner.api.plan.show.query()).plan).toBe('free');
    const all = await api.office.planRequests.list.query();
    expect(all.map(({ state, plan }) => [state, plan]).sort()).toEqual([
      ['denied', 'premium'],
      ['pending', 'premium'],
    ]);
  });

  it('is asked once at a time, taken back and asked again, and never for the plan one has', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { plan } = ana.owner.api;
    const ask = (wanted: 'free' | 'basic') => plan.ask.mutate({ plan: wanted, cycle: 'monthly', reason: '' });
    expect((await refusalOf(ask('basic'))).kind).toBe('plan-request-open');
    const { planRequestId } = ana;
    await plan.cancel.mutate({ planRequestId });
    expect((await refusalOf(plan.cancel.mutate({ planRequestId }))).kind).toBe('not-found');
    expect((await refusalOf(ask('free'))).kind).toBe('plan-unchanged');
    test.clock.now += 1;
    await ask('basic');
    const states = (await plan.requests.query()).map(({ state, plan: wanted }) => [state, wanted]);
    expect(states).toEqual([
      ['pending', 'basic'],
      ['cancelled', 'premium'],
    ]);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    expect((await refusalOf(api.office.planRequests.decide.mutate(approvalOf(ana)))).kind).toBe(
      'decided-already',
    );
  });

  it('is decided by nobody but an admin', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'sara@hoststand.example', 'support');
    expect(await api.office.planRequests.list.query()).toHaveLength(2);
    expect((await refusalOf(api.office.planRequests.decide.mutate(approvalOf(ana)))).kind).toBe(
      'not-allowed',
    );
  });
});
