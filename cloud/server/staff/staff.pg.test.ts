import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { hmacOfPin } from './pin-hmac.ts';
import { readDirectory } from './staff-directory.ts';

const second = { firstName: 'Zoë', lastName: 'Nguyễn', language: 'en' } as const;

describe.each(await openTestDatabases())('staff on $name', ({ database, reset }) => {
  beforeEach(reset);

  const directoryOf = async (restaurantId: string) => {
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    return withTenant(database.kysely, tenantIdOf(id), (tenant) => readDirectory(tenant, restaurantId));
  };

  it('adds someone, gives them a PIN and tells stations, without the PIN itself', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const before = await directoryOf(restaurantId);
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë 🦞', role: 'host' });
    await api.staff.setPin.mutate({ restaurantId, staffId, pin: '4711' });
    const after = await directoryOf(restaurantId);
    expect(after.version).toBe(before.version + 2);
    const zoe = must(
      after.staff.find(({ id }) => id === staffId),
      'Zoë in the directory',
    );
    expect(zoe).toMatchObject({ name: 'Zoë 🦞', role: 'host', state: 'active' });
    expect(zoe.pinHmac).toMatch(/^[\w-]{43}$/);
    const listed = await api.staff.list.query({ restaurantId });
    expect(listed.find(({ id }) => id === staffId)).toMatchObject({ hasPin: true });
    expect(JSON.stringify(listed)).not.toContain(zoe.pinHmac);
  });

  it('refuses a PIN everybody tries first, as stations do', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    for (const pin of ['1111', '1234', '987654']) {
      const { status } = await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId, pin }));
      expect(status).toBe(400);
    }
  });

  it('refuses a PIN someone else has and changes nothing', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const { staffId: one } = await api.staff.add.mutate({ restaurantId, name: 'One', role: 'host' });
    const { staffId: two } = await api.staff.add.mutate({ restaurantId, name: 'Two', role: 'host' });
    await api.staff.setPin.mutate({ restaurantId, staffId: one, pin: '4711' });
    await api.staff.setPin.mutate({ restaurantId, staffId: one, pin: '4711' });
    const before = await directoryOf(restaurantId);
    const refusal = await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId: two, pin: '4711' }));
    expect(refusal).toEqual({ status: 409, kind: 'pin-taken' });
    expect(await directoryOf(restaurantId)).toEqual(before);
    await api.staff.setState.mutate({ restaurantId, staffId: one, state: 'inactive' });
    await api.staff.setPin.mutate({ restaurantId, staffId: two, pin: '4711' });
  });

  it('keeps at least one owner', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const [ana] = await api.staff.list.query({ restaurantId });
    const staffId = must(ana, 'the owner').id;
    const refusal = await refusalOf(api.staff.setState.mutate({ restaurantId, staffId, state: 'inactive' }));
    expect(refusal).toEqual({ status: 409, kind: 'last-owner' });
    await api.staff.add.mutate({ restaurantId, name: 'At the stand only', role: 'owner' });
    for (const state of ['locked', 'archived'] as const)
      expect(await refusalOf(api.staff.setState.mutate({ restaurantId, staffId, state }))).toEqual(refusal);
    const opened = { role: 'owner' as const, jobTitle: '', granted: [], refused: [] };
    const rights = { restaurantId, staffId, ...opened, role: 'manager' as const, opened };
    expect(await refusalOf(api.staff.changeRights.mutate(rights))).toEqual(refusal);
    await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'owner' });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'inactive' });
    expect(await refusalOf(api.staff.list.query({ restaurantId }))).toEqual({
      status: 404,
      kind: 'not-found',
    });
  });

  it('gives somebody without an email a username and a password that only lets them choose another', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const made = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'manager' });
    expect(made.username).toMatch(/^nguyen\d{2}$/);
    const own = caller().api;
    const { firstPassword } = made;
    await own.accounts.signIn.mutate({ name: made.username.toUpperCase(), password: firstPassword });
    const needed = { status: 403, kind: 'password-change-needed' };
    expect(await refusalOf(own.accounts.me.query())).toEqual(needed);
    expect(await refusalOf(own.staff.list.query({ restaurantId }))).toEqual(needed);
    await own.accounts.changePassword.mutate({ current: firstPassword, password: GOOD_PASSWORD });
    expect(await own.accounts.me.query()).toMatchObject({ username: made.username, email: null });
    const listed = await own.staff.list.query({ restaurantId });
    expect(listed.find(({ id }) => id === made.staffId)).toMatchObject({
      ...{ signInName: made.username, hasEmail: false },
    });
    const again = await api.staff.renewPassword.mutate({ restaurantId, staffId: made.staffId });
    expect((await refusalOf(own.accounts.me.query())).kind).toBe('not-signed-in');
    await own.accounts.signIn.mutate({ name: made.username, password: again.firstPassword });
    const trail = JSON.stringify(await auditTrail(database));
    expect(trail).toContain(made.username);
    for (const secret of [firstPassword, again.firstPassword]) expect(trail).not.toContain(secret);
  });

  it('gives a password anew to nobody who has an email, works elsewhere too, or may do more', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const [ana] = await api.staff.list.query({ restaurantId });
    const renew = (staffId: string, by = api) =>
      refusalOf(by.staff.renewPassword.mutate({ restaurantId, staffId }));
    const forbidden = { status: 403, kind: 'not-allowed' };
    expect(await renew(must(ana, 'the owner').id)).toEqual(forbidden);
    const boss = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'owner' });
    const manager = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'manager' });
    const managers = caller().api;
    await managers.accounts.signIn.mutate({ name: manager.username, password: manager.firstPassword });
    await managers.accounts.changePassword.mutate({
      ...{ current: manager.firstPassword, password: GOOD_PASSWORD },
    });
    expect(await renew(boss.staffId, managers)).toEqual(forbidden);
    const host = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'host' });
    const other = await registerOwner('ben@example.com', 'Casa Ben');
    const offer = { restaurantId: other.restaurantId, role: 'host', jobTitle: '', language: 'en' } as const;
    const [open] = await other.api.invitations.invite.mutate({ ...offer, emails: [] });
    const hosts = caller().api;
    await hosts.accounts.signIn.mutate({ name: host.username, password: host.firstPassword });
    await hosts.accounts.changePassword.mutate({ current: host.firstPassword, password: GOOD_PASSWORD });
    await hosts.invitations.acceptAsOneself.mutate({ code: open?.code ?? '' });
    expect(await renew(host.staffId)).toEqual(forbidden);
  });

  it('widens and narrows what one person may do, never by what the giver lacks', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const manager = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'manager' });
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    const rights = { restaurantId, staffId, role: 'host', jobTitle: 'Front of house' } as const;
    const opened = { role: 'host' as const, jobTitle: '', granted: [], refused: [] };
    await api.staff.changeRights.mutate({
      ...{ ...rights, granted: ['reports.view'], refused: ['log.undo'], opened },
    });
    const zoe = (await api.staff.list.query({ restaurantId })).find(({ name }) => name === 'Zoë');
    expect(zoe).toMatchObject({
      granted: ['reports.view'],
      refused: ['log.undo'],
      jobTitle: 'Front of house',
    });
    const [changed] = await api.audit.list.query({ action: 'staff.changeRights' });
    expect(changed?.targetName).toBe('Zoë');
    expect(JSON.parse(changed?.after ?? '{}')).toMatchObject({ jobTitle: 'Front of house' });
    const managers = caller().api;
    await managers.accounts.signIn.mutate({ name: manager.username, password: manager.firstPassword });
    await managers.accounts.changePassword.mutate({
      ...{ current: manager.firstPassword, password: GOOD_PASSWORD },
    });
    const given = { ...opened, jobTitle: 'Front of house' };
    const seen = { opened: { ...given, granted: ['reports.view' as const], refused: ['log.undo' as const] } };
    const give = managers.staff.changeRights.mutate({
      ...{ ...rights, ...seen, granted: ['tenant.manage'], refused: [] },
    });
    expect(await refusalOf(give)).toEqual({ status: 403, kind: 'not-allowed' });
    await managers.staff.changeRights.mutate({ ...rights, ...seen, granted: [], refused: ['log.undo'] });
    const asManager = { role: 'manager' as const, jobTitle: '', granted: [], refused: [] };
    const self = { restaurantId, staffId: manager.staffId, ...asManager, opened: asManager };
    expect((await refusalOf(managers.staff.changeRights.mutate({ ...self, role: 'owner' }))).kind).toBe(
      'not-allowed',
    );
  });

  it('locks, archives and brings back, and shuts out whoever is not at work', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const person = await api.staff.addWithSignIn.mutate({ restaurantId, ...second, role: 'manager' });
    const own = caller().api;
    await own.accounts.signIn.mutate({ name: person.username, password: person.firstPassword });
    await own.accounts.changePassword.mutate({ current: person.firstPassword, password: GOOD_PASSWORD });
    const { staffId } = person;
    await own.staff.list.query({ restaurantId });
    for (const state of ['locked', 'archived'] as const) {
      await api.staff.setState.mutate({ restaurantId, staffId, state });
      expect((await refusalOf(own.staff.list.query({ restaurantId }))).kind).toBe('not-found');
      const listed = await api.staff.list.query({ restaurantId });
      expect(listed.find(({ id }) => id === staffId)?.state).toBe(state);
      await api.staff.setState.mutate({ restaurantId, staffId, state: 'active' });
      await own.staff.list.query({ restaurantId });
    }
  });

  it('changes no rights of somebody who was archived meanwhile, and says so', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    const opened = { role: 'host' as const, jobTitle: '', granted: [], refused: [] };
    const change = () =>
      api.staff.changeRights.mutate({ restaurantId, staffId, ...opened, role: 'manager', opened });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'archived' });
    expect(await refusalOf(change())).toEqual({ status: 409, kind: 'left-staff' });
    const zoe = async () => (await api.staff.list.query({ restaurantId })).find(({ id }) => id === staffId);
    expect(await zoe()).toMatchObject({ state: 'archived', role: 'host' });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'active' });
    await change();
    expect(await zoe()).toMatchObject({ state: 'active', role: 'manager' });
  });

  it('gives whoever left no PIN, so that it stays free for others, and says since when they are gone', async () => {
    const { clock, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    const pin = { restaurantId, pin: '4711' };
    await api.staff.setPin.mutate({ ...pin, staffId });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'archived' });
    expect((await refusalOf(api.staff.setPin.mutate({ ...pin, staffId }))).kind).toBe('left-staff');
    const zoe = async () => (await api.staff.list.query({ restaurantId })).find(({ id }) => id === staffId);
    expect(await zoe()).toMatchObject({ state: 'archived', hasPin: false, endedAt: clock.now });
    const other = await api.staff.add.mutate({ restaurantId, name: 'Kofi', role: 'host' });
    await api.staff.setPin.mutate({ ...pin, staffId: other.staffId });
    await api.staff.setState.mutate({ restaurantId, staffId, state: 'active' });
    expect(await zoe()).toMatchObject({ state: 'active', hasPin: false, endedAt: null });
  });

  it('lets a manager manage, but not make or touch owners, and a host not at all', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const [ana] = await api.staff.list.query({ restaurantId });
    const staffId = must(ana, 'the owner').id;
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    const become = (role: 'manager' | 'host') =>
      withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
        trx.updateTable('staff').set({ role }).where('id', '=', staffId).execute(),
      );
    const { staffId: boss } = await api.staff.add.mutate({ restaurantId, name: 'Boss', role: 'owner' });
    await become('manager');
    await api.staff.add.mutate({ restaurantId, name: 'Host', role: 'host' });
    const forbidden = { status: 403, kind: 'not-allowed' };
    expect(await refusalOf(api.staff.add.mutate({ restaurantId, name: 'Crony', role: 'owner' }))).toEqual(
      forbidden,
    );
    expect(
      await refusalOf(api.staff.setState.mutate({ restaurantId, staffId: boss, state: 'inactive' })),
    ).toEqual(forbidden);
    expect(await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId: boss, pin: '4812' }))).toEqual(
      forbidden,
    );
    await become('host');
    expect(await refusalOf(api.staff.list.query({ restaurantId }))).toEqual(forbidden);
  });

  it('makes the HMAC a station can make again from the key it was given', async () => {
    expect(hmacOfPin('A'.repeat(43), '1234')).toBe('Wml8Z2j8tPNjh0tNc8UXpuf4ky0jwxtupSvr0sP0qgU');
  });
});
