// Plans at work: what is refused, with which words, and what never is.
import { beforeEach, describe, expect, it } from 'vitest';
import { plans } from '#shared/plans/plan.ts';
import { withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { readSettings, writeSettings } from '../platform/platform-settings.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { limitRefusal } from './limit-refusal.ts';
import { writePlan } from './read-plans.ts';

const DAY = 24 * 60 * 60 * 1000;

describe.each(await openTestDatabases())('plans on $name', ({ database, reset }) => {
  beforeEach(reset);

  const roomFor = (tenantId: string, staff: number) =>
    withTenant(database.kysely, tenantIdOf(tenantId), ({ trx }) =>
      trx
        .insertInto('subscription')
        .values({
          ...{ tenant_id: tenantId, id: tenantId, plan: 'enterprise', status: 'active', cycle: 'yearly' },
          ...{ support_priority: 'high', starts_at: 0, ends_at: null, created_at: 0 },
          limits: JSON.stringify({ staff }),
        })
        .execute(),
    );

  const hire = async (test: ReturnType<typeof openTestCloud>, count: number) => {
    const owner = await test.registerOwner('ana@example.com');
    const add = (name: string) =>
      owner.api.staff.add.mutate({ restaurantId: owner.restaurantId, name, role: 'host' });
    for (let at = 0; at < count; at += 1) await add(`Host ${at}`);
    return { owner, add };
  };

  it('has room for five people on the smallest plan; who is there goes on, and room made is room again', async () => {
    const test = openTestCloud(database);
    const { owner, add } = await hire(test, 4);
    const { restaurantId, api } = owner;
    expect(await refusalOf(add('Sixth'))).toEqual({ status: 409, kind: 'staff-limit' });
    const staff = await api.staff.list.query({ restaurantId });
    const last = staff.find(({ name }) => name === 'Host 3');
    await api.staff.setPin.mutate({ restaurantId, staffId: last?.id ?? '', pin: '4711' });
    await api.staff.setState.mutate({ restaurantId, staffId: last?.id ?? '', state: 'inactive' });
    await add('Sixth');
  });

  it('never makes one too many, also when two are added at once', async () => {
    const test = openTestCloud(database);
    const { add } = await hire(test, 3);
    const both = await Promise.allSettled([add('One'), add('Other')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('adds people and takes others back at once, and nobody waits for anybody for good', async () => {
    const test = openTestCloud(database);
    const { owner, add } = await hire(test, 2);
    const { restaurantId, api } = owner;
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    await roomFor(id, 50);
    const staff = await api.staff.list.query({ restaurantId });
    const leavers = staff.filter(({ role }) => role === 'host');
    for (let round = 0; round < 6; round += 1) {
      for (const { id: staffId } of leavers)
        await api.staff.setState.mutate({ restaurantId, staffId, state: 'archived' });
      const backs = leavers.map(({ id: staffId }) =>
        api.staff.setState.mutate({ restaurantId, staffId, state: 'active' }),
      );
      await Promise.all([...backs, add(`One ${round}`), add(`Other ${round}`)]);
    }
    expect((await api.plan.show.query()).usage.staff).toBe(15);
  });

  it('counts a place that is offered, until the offer lapses', async () => {
    const test = openTestCloud(database);
    const { owner, add } = await hire(test, 3);
    const tenantId = tenantIdOf(
      (await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow()).id,
    );
    const now = test.clock.now;
    await withTenant(database.kysely, tenantId, ({ trx }) =>
      trx
        .insertInto('invitation')
        .values({
          ...{ tenant_id: tenantId, id: tenantId, restaurant_id: owner.restaurantId, role: 'host' },
          ...{ job_title: '', email: 'caro@example.com', language: 'en', invited_by: null },
          ...{ created_at: now, sent_at: now, expires_at: now + DAY, accepted_at: null },
          ...{ accepted_by: null, revoked_at: null },
        })
        .execute(),
    );
    expect((await owner.api.plan.show.query()).usage).toMatchObject({ staff: 5, invited: 1 });
    expect((await refusalOf(add('Sixth'))).kind).toBe('staff-limit');
    test.clock.now += DAY;
    const later = test.caller();
    await later.api.accounts.signIn.mutate({
      name: 'ana@example.com',
      password: 'seven herons over the weir',
    });
    await later.api.staff.add.mutate({ restaurantId: owner.restaurantId, name: 'Sixth', role: 'host' });
  });

  it('follows a subscription while it runs, limits of the tenant’s own first, and the default plan after', async () => {
    const test = openTestCloud(database);
    const { owner } = await hire(test, 0);
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    const tenantId = tenantIdOf(id);
    await withTenant(database.kysely, tenantId, ({ trx }) =>
      trx
        .insertInto('subscription')
        .values({
          ...{
            tenant_id: id,
            id,
            plan: 'premium',
            status: 'ending',
            cycle: 'yearly',
            support_priority: 'high',
          },
          ...{ starts_at: 0, ends_at: test.clock.now + 1_000, limits: '{"restaurants":2}', created_at: 0 },
        })
        .execute(),
    );
    const shown = await owner.api.plan.show.query();
    expect(shown).toMatchObject({ plan: 'premium', limits: { restaurants: 2, staff: 100 } });
    test.clock.now += 1_000;
    expect(await owner.api.plan.show.query()).toMatchObject({
      plan: 'free',
      limits: plans.free.limits,
      subscription: null,
    });
    await withoutTenant(database.kysely, async (trx) =>
      writeSettings(trx, { ...(await readSettings(trx)), defaultPlan: 'basic' }),
    );
    expect(await owner.api.plan.show.query()).toMatchObject({ plan: 'basic', limits: { restaurants: 3 } });
    await withoutTenant(database.kysely, (trx) =>
      writePlan(trx, 'basic', { ...plans.basic, limits: { ...plans.basic.limits, restaurants: 1 } }),
    );
    const refused = await withTenant(database.kysely, tenantId, (tenant) =>
      limitRefusal(test.cloud, tenant, 'restaurants'),
    );
    expect(refused).toEqual({ kind: 'restaurants-limit', limit: 1 });
  });

  it('takes a queue beyond the limit from a station and shows it as one too many', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const before = (await ana.owner.api.plan.show.query()).usage.queues[0]?.queues ?? 0;
    const queueIds = [1, 2, 3, 4].map((at) => `01920000-0000-7000-8000-00000000001${at}`);
    const answer = await ana.station.api.sync.push.mutate({
      protocol: 1,
      epoch: ana.epoch,
      firstStationSeq: 1,
      ops: queueIds.map((queueId, at) => ({
        void: null,
        op: {
          ...{ opId: `01920000-0000-7000-8000-00000000002${at}`, kind: 'queue.set', version: 1 },
          ...{ actor: { kind: 'staff' as const, id: ana.staffId }, occurredAt: 1, clockOffsetMs: 0 },
          payload: { queueId, details: { name: `Line ${at}` } },
        },
      })),
    });
    expect(answer).toMatchObject({
      kind: 'pushed',
      answers: queueIds.map(() => ({ verdict: { kind: 'accepted' } })),
    });
    const { usage, limits } = await ana.owner.api.plan.show.query();
    expect(usage.queues[0]?.queues).toBe(before + 4);
    expect(limits.queues).toBe(3);
  });

  it('lets an owner ask to leave once at a time, take it back and ask again', async () => {
    const test = openTestCloud(database);
    const { owner } = await hire(test, 0);
    const ask = () => owner.api.withdrawal.ask.mutate({ reason: 'We close in spring.' });
    const { withdrawalId } = await ask();
    expect((await refusalOf(ask())).kind).toBe('withdrawal-open');
    await owner.api.withdrawal.cancel.mutate({ withdrawalId });
    expect((await refusalOf(owner.api.withdrawal.cancel.mutate({ withdrawalId }))).kind).toBe('not-found');
    test.clock.now += 1;
    await ask();
    const states = (await owner.api.withdrawal.list.query()).map(({ state }) => state);
    expect(states).toEqual(['pending', 'cancelled']);
  });
});
