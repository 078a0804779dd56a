// Tenants in the hands of operators: made, changed, switched, and what their owners then see.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { plans } from '#shared/plans/plan.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tokenSentTo } from '../testing/letters.ts';
import { madrid, openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { subscriptionTo } from '../testing/subscription-to.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const DAY = 24 * 60 * 60 * 1000;

describe.each(await openTestDatabases())('tenants of the back office on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('are made in one step with an invited owner, under a short name that is free and nobody’s', async () => {
    const test = openTestCloud(database);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const create = (slug: string) =>
      api.office.tenants.create.mutate({
        slug,
        restaurant: { name: 'Taberna Lola', ...madrid },
        owner: { email: 'lola@example.com', name: 'Lola Méndez', language: 'es' },
      });
    expect(await api.office.tenants.isSlugFree.query({ slug: 'lola' })).toEqual({ isFree: true });
    const { tenantId } = await create('lola');
    expect(await api.office.tenants.isSlugFree.query({ slug: 'lola' })).toEqual({ isFree: false });
    expect((await refusalOf(create('lola'))).kind).toBe('slug-taken');
    for (const slug of ['admin', 'Lola', 'lo', '-lola', 'lo la'])
      expect((await refusalOf(create(slug))).status, slug).toBe(400);
    const shown = await api.office.tenants.show.query({ tenantId });
    expect(shown).toMatchObject({
      name: 'Taberna Lola',
      contactEmail: 'lola@example.com',
      contract: { plan: 'free' },
    });
    expect(shown.people).toMatchObject([{ name: 'Lola Méndez', role: 'owner', email: 'lola@example.com' }]);
    const [letter] = await database.kysely.selectFrom('mail').selectAll().execute();
    expect(letter).toMatchObject({ kind: 'set-password', recipient: 'lola@example.com', language: 'es' });
  });

  // An address somebody mistyped, or knew, made a stranger the owner and sent them a link to a new password.
  it('ask whoever has an account already, in their language, and make them owner once they accept', async () => {
    const test = openTestCloud(database);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const ana = await test.registerOwner('ana@example.com');
    const { tenantId } = await api.office.tenants.create.mutate({
      slug: 'lola',
      restaurant: { name: 'Taberna Lola', ...madrid },
      owner: { email: 'ana@example.com', name: 'Lola Méndez', language: 'en' },
    });
    const people = async () => (await api.office.tenants.show.query({ tenantId })).people;
    expect(await people()).toEqual([]);
    expect(await ana.api.accounts.workplaces.query()).toHaveLength(1);
    const letters = await database.kysely
      .selectFrom('mail')
      .select(['kind', 'language'])
      .where('recipient', '=', 'ana@example.com')
      .execute();
    expect(letters).toContainEqual({ kind: 'invitation', language: 'es' });
    expect(letters.map(({ kind }) => kind)).not.toContain('set-password');
    const code = await tokenSentTo(database, 'ana@example.com', 'invitation');
    await ana.api.invitations.acceptAsOneself.mutate({ code });
    expect(await people()).toMatchObject([{ role: 'owner', email: 'ana@example.com' }]);
    expect(await ana.api.restaurants.list.query()).toMatchObject([{ name: 'Taberna Lola', role: 'owner' }]);
  });

  it('tell why a restaurant has no owner until the one who was invited accepts, and ask once more', async () => {
    const test = openTestCloud(database);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const ana = await test.registerOwner('ana@example.com');
    const { tenantId } = await api.office.tenants.create.mutate({
      slug: 'lola',
      restaurant: { name: 'Taberna Lola', ...madrid },
      owner: { email: 'ana@example.com', name: 'Lola Méndez', language: 'en' },
    });
    const awaited = async () => (await api.office.tenants.show.query({ tenantId })).awaitedOwners;
    const [asked] = await awaited();
    const { invitationId, restaurantId, sentAt, expiresAt } = must(asked, 'somebody is awaited');
    expect(asked).toMatchObject({ restaurant: 'Taberna Lola', email: 'ana@example.com', isOver: false });
    expect(expiresAt - sentAt).toBe(3 * DAY);
    await api.office.tenants.beginView.mutate({ tenantId, reason: 'They wrote that nobody can come in.' });
    expect(await api.invitations.awaitedOwners.query({ restaurantId })).toEqual([asked]);
    const first = await tokenSentTo(database, 'ana@example.com', 'invitation');
    test.clock.now += 1000;
    await api.office.tenants.sendOwnerAgain.mutate({ tenantId, invitationId });
    expect(await awaited()).toMatchObject([{ invitationId, sentAt: sentAt + 1000 }]);
    const look = (code: string) => ana.api.invitations.look.mutate({ code });
    expect((await refusalOf(look(first))).kind).toBe('invitation-unknown');
    const code = await tokenSentTo(database, 'ana@example.com', 'invitation');
    await ana.api.invitations.acceptAsOneself.mutate({ code });
    expect(await awaited()).toEqual([]);
    const again = api.office.tenants.sendOwnerAgain.mutate({ tenantId, invitationId });
    expect((await refusalOf(again)).kind).toBe('not-found');
  });

  it('have no subscription that ends before it starts', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const subscribe = (startsAt: number, endsAt: number) =>
      api.office.tenants.subscribe.mutate({
        tenantId: ana.tenantId,
        subscription: subscriptionTo('basic', { cycle: 'monthly', startsAt, endsAt }),
      });
    for (const endsAt of [0, DAY]) expect((await refusalOf(subscribe(DAY, endsAt))).status).toBe(400);
    await subscribe(DAY, 2 * DAY);
  });

  it('keep on their trail only what a new subscription changes of the one there was', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const { tenantId } = ana;
    const subscribe = (plan: 'basic' | 'premium', staff: number) =>
      api.office.tenants.subscribe.mutate({
        ...{ tenantId, subscription: subscriptionTo(plan, { cycle: 'monthly', limits: { staff } }) },
      });
    await subscribe('basic', 40);
    await subscribe('premium', 40);
    const [newest] = await ana.owner.api.audit.list.query({ action: 'tenants.subscribe' });
    expect([newest?.before, newest?.after]).toEqual(['{"plan":"basic"}', '{"plan":"premium"}']);
  });

  it('are found by name, short name and contact, and a % is only a %', async () => {
    const test = openTestCloud(database);
    await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const found = async (search: string) =>
      (await api.office.tenants.list.query({ search })).map(({ name }) => name);
    expect(await found('KESTREL')).toEqual(['Casa kestrel']);
    expect(await found('')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
    expect((await api.office.tenants.list.query({ search: 'heron' }))[0]).toMatchObject({
      restaurants: 1,
      stations: 1,
    });
  });

  it('keep name, short name, contact and domains apart from one another', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const edit = (tenantId: string, slug: string, domains: readonly string[]) =>
      api.office.tenants.edit.mutate({
        ...{ tenantId, name: 'Casa Garza', slug, contactEmail: 'hola@example.com', domains: [...domains] },
      });
    await edit(ana.tenantId, 'garza', ['garza.example', 'www.garza.example']);
    expect((await refusalOf(edit(ben.tenantId, 'garza', []))).kind).toBe('slug-taken');
    expect((await refusalOf(edit(ben.tenantId, 'other', ['garza.example']))).kind).toBe('domain-taken');
    const shown = await api.office.tenants.show.query({ tenantId: ana.tenantId });
    expect(shown.domains).toEqual([
      { domain: 'garza.example', isPrimary: true },
      { domain: 'www.garza.example', isPrimary: false },
    ]);
    await edit(ana.tenantId, 'garza', ['www.garza.example', 'garza.example']);
    const [turned] = await ana.owner.api.audit.list.query({ action: 'tenants.edit' });
    expect(turned?.after).toBe('{"domains":"www.garza.example garza.example"}');
    const [, entry] = await ana.owner.api.audit.list.query({ action: 'tenants.edit' });
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ slug: 'garza', contactEmail: 'hola@example.com' });
    expect(entry).toMatchObject({ actorKind: 'operator', actorName: 'Olga Ortiz' });
  });

  it('that are switched off tell their owners why; their stand goes on; on again, all is as before', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const { tenantId } = ana;
    expect(
      (await refusalOf(api.office.tenants.switch.mutate({ tenantId, to: 'off', reason: '' }))).kind,
    ).toBe('reason-needed');
    await api.office.tenants.switch.mutate({ tenantId, to: 'off', reason: 'The bill of March is open.' });
    const list = () => ana.owner.api.staff.list.query({ restaurantId: ana.restaurantId });
    const shut = { status: 403, kind: 'tenant-off' };
    expect(await refusalOf(list())).toEqual(shut);
    expect(await refusalOf(ana.owner.api.restaurants.tonight.query())).toEqual(shut);
    expect((await ana.owner.api.notices.current.query()).off).toMatchObject({
      reason: 'The bill of March is open.',
    });
    await ana.owner.api.plan.show.query();
    const pulled = await ana.station.api.sync.pull.mutate({
      protocol: 1,
      epoch: ana.epoch,
      after: 0,
      limit: 10,
    });
    expect(pulled).toMatchObject({ kind: 'page' });
    await api.office.tenants.switch.mutate({ tenantId, to: 'on', reason: '' });
    expect(await list()).toHaveLength(2);
  });

  it('that are deleted wait for the retention time and can be taken back', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const { tenantId } = ana;
    await api.office.tenants.delete.mutate({ tenantId, reason: 'Asked by phone.' });
    const shown = async () => api.office.tenants.show.query({ tenantId });
    expect(await shown()).toMatchObject({ state: 'withdrawn', deleteAfter: test.clock.now + 30 * DAY });
    await api.office.tenants.switch.mutate({ tenantId, to: 'on', reason: '' });
    expect(await shown()).toMatchObject({ state: 'active', deleteAfter: null });
    const support = await openOperator(test, 'omar@hoststand.example', 'support');
    const tried = support.api.office.tenants.delete.mutate({ tenantId, reason: 'No.' });
    expect((await refusalOf(tried)).kind).toBe('not-allowed');
  });

  it('are told what is announced to them, until it expires or is ended', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const tell = (audience: 'owners' | 'staff' | 'all', hours: number) =>
      api.office.announcements.announce.mutate({
        ...{ audience, en: `For ${audience}`, es: `Para ${audience}`, hours },
      });
    await tell('owners', 1);
    await tell('staff', 1);
    await tell('all', 2);
    for (const hours of [0, 1.5, 8761]) expect((await refusalOf(tell('all', hours))).status).toBe(400);
    const read = async () => (await ana.owner.api.notices.current.query()).announcements.map(({ en }) => en);
    expect((await read()).sort()).toEqual(['For all', 'For owners']);
    test.clock.now += 3_600_000 / 3;
    const all = must(
      (await api.office.announcements.list.query()).find(({ audience }) => audience === 'all'),
      'one for all',
    );
    await api.office.announcements.end.mutate({ announcementId: all.id });
    expect(await read()).toEqual(['For owners']);
    test.clock.now += 3_600_000;
    expect(await read()).toEqual([]);
  });

  it('feel a changed plan at once, and the platform’s trail says who changed it', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const details = { ...plans.free, features: [], limits: { ...plans.free.limits, staff: 2 } };
    await api.office.plans.change.mutate({ plan: 'free', details });
    const add = ana.owner.api.staff.add.mutate({
      restaurantId: ana.restaurantId,
      name: 'Third',
      role: 'host',
    });
    expect((await refusalOf(add)).kind).toBe('staff-limit');
    const [entry] = await api.office.audit.list.query({ action: 'plans.change' });
    expect(entry).toMatchObject({ actorName: 'Olga Ortiz', targetId: 'free' });
    expect(await ana.owner.api.audit.list.query({ action: 'plans.change' })).toEqual([]);
  });

  it('are counted by the plan each has now, without those who leave', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    await test.registerOwner('carla@example.com');
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const subscribe = (tenantId: string, endsAt: number | null) =>
      api.office.tenants.subscribe.mutate({
        tenantId,
        subscription: subscriptionTo('basic', { cycle: 'monthly', endsAt }),
      });
    // None ends before it began.
    await expect(subscribe(ana.tenantId, 0)).rejects.toThrow();
    await subscribe(ana.tenantId, null);
    await subscribe(ben.tenantId, test.clock.now + DAY);
    const counted = async () => (await api.office.plans.list.query()).tenants;
    const listed = async (by: typeof api) =>
      (await by.office.tenants.list.query({ search: 'kestrel' })).map(({ plan }) => plan);
    expect(await counted()).toEqual({ free: 1, basic: 2, premium: 0, enterprise: 0 });
    expect(await listed(api)).toEqual(['basic']);
    test.clock.now += 2 * DAY;
    const { api: later } = await openOperator(test, 'omar@hoststand.example');
    expect(await listed(later)).toEqual([null]);
    await later.office.tenants.delete.mutate({ tenantId: ana.tenantId, reason: 'Asked by phone.' });
    expect((await later.office.plans.list.query()).tenants).toMatchObject({ free: 2, basic: 0 });
  });

  it('read their trail page by page, newest first, each entry once', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    const { restaurantId } = owner;
    const { staffId } = await owner.api.staff.add.mutate({ restaurantId, name: 'Host', role: 'host' });
    for (let at = 0; at < 60; at += 1)
      await owner.api.staff.setPin.mutate({ restaurantId, staffId, pin: String(4_800 + at) });
    const first = await owner.api.audit.list.query({});
    expect(first).toHaveLength(50);
    const { at, tenantId, seq } = must(first.at(-1), 'fifty entries');
    const second = await owner.api.audit.list.query({ after: { at, tenantId, seq } });
    const seqs = [...first, ...second].map((entry) => entry.seq);
    expect(seqs).toEqual([...seqs].sort((one, other) => other - one));
    expect(new Set(seqs).size).toBe(seqs.length);
    expect(seqs.at(-1)).toBe(1);
  });
});
