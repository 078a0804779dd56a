// What a person does with their own account: sessions, password, profile, and the tenant they work in.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { type Caller, GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { signIn } from './sign-in.ts';

const MINUTE = 60_000;
const ANA = 'ana@example.com';
const NEW_PASSWORD = 'eight otters under the bridge';
const notSignedIn = { status: 401, kind: 'not-signed-in' };

describe.each(await openTestDatabases())('an own account on $name', ({ database, reset }) => {
  beforeEach(reset);

  const signInAs = async (browser: Caller, password = GOOD_PASSWORD) => {
    await browser.api.accounts.signIn.mutate({ name: ANA, password });
    return browser.api.accounts;
  };

  it('lists where somebody is signed in, ends one session, and all of them', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const phone = caller();
    await phone.send('/trpc/accounts.signIn', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Phone of Ana' },
      body: JSON.stringify({ name: ANA, password: GOOD_PASSWORD }),
    });
    const tablet = await signInAs(caller());
    clock.now += MINUTE;
    const listed = await api.accounts.sessions.query();
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const onPhone = must(
      listed.find(({ agent }) => agent === 'Phone of Ana'),
      'the phone',
    );
    await api.accounts.endSession.mutate({ sessionId: onPhone.id });
    expect(await refusalOf(phone.api.accounts.me.query())).toEqual(notSignedIn);
    expect((await refusalOf(api.accounts.endSession.mutate({ sessionId: onPhone.id }))).kind).toBe(
      'not-found',
    );
    await tablet.signOutEverywhere.mutate();
    expect(await refusalOf(api.accounts.me.query())).toEqual(notSignedIn);
    expect(await refusalOf(tablet.me.query())).toEqual(notSignedIn);
  });

  it('signs out a browser that does nothing, after as long as the platform says', async () => {
    const { clock, registerOwner, caller } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    clock.now += 120 * MINUTE - 1;
    await api.accounts.me.query();
    clock.now += 120 * MINUTE;
    expect(await refusalOf(api.accounts.me.query())).toEqual(notSignedIn);
    await database.kysely
      .insertInto('platform_setting')
      .values({ key: 'sessionIdleMinutes', value: '15' })
      .execute();
    const again = await signInAs(caller());
    clock.now += 15 * MINUTE;
    expect(await refusalOf(again.me.query())).toEqual(notSignedIn);
  });

  it('ends with the account: who is locked by an operator is signed out and stays out, told nothing', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    await database.kysely.updateTable('account').set({ state: 'locked' }).execute();
    expect(await refusalOf(api.accounts.me.query())).toEqual(notSignedIn);
    expect((await refusalOf(signInAs(caller()))).kind).toBe('wrong-credentials');
  });

  it('changes a password, keeps this browser with a new token and signs out the others', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const phone = await signInAs(caller());
    const tokens = async () =>
      (await database.kysely.selectFrom('session').select('token_hash').execute()).map(
        (row) => row.token_hash,
      );
    const before = await tokens();
    const change = (current: string, password: string) =>
      api.accounts.changePassword.mutate({ current, password });
    expect((await refusalOf(change('not the password', NEW_PASSWORD))).kind).toBe('wrong-password');
    expect((await refusalOf(change(GOOD_PASSWORD, GOOD_PASSWORD))).kind).toBe('password-unchanged');
    expect((await refusalOf(change(GOOD_PASSWORD, 'casa botín casa botín'))).kind).toBe(
      'password-too-common',
    );
    await change(GOOD_PASSWORD, NEW_PASSWORD);
    await api.accounts.me.query();
    expect(await refusalOf(phone.me.query())).toEqual(notSignedIn);
    const after = await tokens();
    expect(after).toHaveLength(1);
    expect(before).not.toContain(after[0]);
    await signInAs(caller(), NEW_PASSWORD);
  });

  // Both said that they had changed it.
  it('lets one of two changes of a password at once be the one', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const phone = await signInAs(caller());
    const wanted = [NEW_PASSWORD, `${NEW_PASSWORD} again`] as const;
    const change = (password: string) => ({ current: GOOD_PASSWORD, password });
    const outcomes = await Promise.allSettled([
      api.accounts.changePassword.mutate(change(wanted[0])),
      phone.changePassword.mutate(change(wanted[1])),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await signInAs(caller(), outcomes[0].status === 'fulfilled' ? wanted[0] : wanted[1]);
  });

  it('keeps a profile, and what was changed of it in the trail', async () => {
    const { registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const profile = { firstName: 'Ana', lastName: 'Nguyễn', preferredName: 'Ani', language: 'en' } as const;
    await api.accounts.updateProfile.mutate({ ...profile, phone: '+34 612 345 678', takesNews: true });
    const own = await api.accounts.me.query();
    expect(own).toMatchObject({ ...profile, phone: '+34612345678', takesNews: true });
    expect(own.lastSignedInAt).not.toBeNull();
    const wrong = api.accounts.updateProfile.mutate({ ...profile, phone: '612', takesNews: true });
    expect((await refusalOf(wrong)).status).toBe(400);
    const [, entry] = await auditTrail(database);
    expect(entry).toMatchObject({ action: 'accounts.updateProfile' });
    expect(JSON.parse(entry?.after ?? '{}')).toMatchObject({ language: 'en', preferredName: 'Ani' });
  });

  it('leads somebody who works for two from one to the other and back to where they were last', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA, 'Casa Ana');
    const ben = await registerOwner('ben@example.com', 'Casa Ben');
    const { accountId, tenantId } = await anaAtBens(ben.restaurantId);
    const places = await ana.api.accounts.workplaces.query();
    expect(places.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
      ['Casa Ana', true],
      ['Casa Ben', false],
    ]);
    await ana.api.accounts.switchTenant.mutate({ tenantId });
    expect((await ana.api.accounts.me.query()).tenantName).toBe('Casa Ben');
    expect((await ana.api.restaurants.list.query()).map(({ name }) => name)).toEqual(['Casa Ben']);
    const came = (await auditTrail(database)).filter(({ action }) => action === 'accounts.switchTenant');
    expect(came.map(({ tenant_id, actor_id }) => [tenant_id, actor_id])).toEqual([[tenantId, accountId]]);
    const rows = await database.kysely
      .selectFrom('session')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();
    expect(rows).toHaveLength(1);
    expect((await (await signInAs(caller())).me.query()).tenantName).toBe('Casa Ben');
    await withTenant(database.kysely, tenantIdOf(tenantId), ({ trx }) =>
      trx.updateTable('staff').set({ state: 'inactive' }).where('account_id', '=', accountId).execute(),
    );
    const [home] = places;
    await ana.api.accounts.switchTenant.mutate({ tenantId: must(home, 'Casa Ana').tenantId });
    expect((await refusalOf(ana.api.accounts.switchTenant.mutate({ tenantId }))).kind).toBe('not-found');
  });

  async function anaAtBens(restaurantId: string) {
    const { kysely } = database;
    const account = await kysely
      .selectFrom('account')
      .select('id')
      .where('email', '=', ANA)
      .executeTakeFirstOrThrow();
    const tenant = await kysely
      .selectFrom('tenant')
      .select('id')
      .where('name', '=', 'Casa Ben')
      .executeTakeFirstOrThrow();
    const [accountId, tenantId] = [account.id, tenant.id];
    await kysely.insertInto('membership').values({ account_id: accountId, tenant_id: tenantId }).execute();
    await withTenant(kysely, tenantIdOf(tenantId), ({ trx }) =>
      trx
        .insertInto('staff')
        .values({
          ...{ tenant_id: tenantId, id: accountId, restaurant_id: restaurantId, account_id: accountId },
          ...{ name: 'Ana', role: 'host', state: 'active', pin_hmac: null, created_at: 1 },
        })
        .execute(),
    );
    return { accountId, tenantId };
  }

  it('is never made to wait by strangers at a browser its owner has signed in from', async () => {
    const { cloud, caller, clock, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const own = caller();
    await signInAs(own);
    const guess = (address: string) =>
      signIn(cloud, {
        ...{ name: ANA, password: 'not the password', address },
        ...{ agent: null, device: undefined, requestId: null },
      });
    for (let at = 0; at < 100; at += 1) await guess(`203.0.${Math.floor(at / 9)}.7`);
    expect(await guess('198.51.100.9')).toMatchObject({ reason: { kind: 'locked-out' } });
    await signInAs(own);
    const elsewhere = caller();
    expect((await refusalOf(signInAs(elsewhere))).kind).toBe('locked-out');
    clock.now += 15 * MINUTE;
    await signInAs(elsewhere);
  });

  it('lets the right password in from another place while one place guesses', async () => {
    const { cloud, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const tryFrom = (address: string, password: string) =>
      signIn(cloud, {
        ...{ name: ANA, password, address },
        ...{ agent: null, device: undefined, requestId: null },
      });
    for (let at = 0; at < 30; at += 1) await tryFrom('203.0.113.7', 'not the password');
    expect(await tryFrom('203.0.113.7', GOOD_PASSWORD)).toMatchObject({ reason: { kind: 'locked-out' } });
    expect((await tryFrom('198.51.100.9', GOOD_PASSWORD)).ok).toBe(true);
  });

  it('hashes as often for a name nobody has as for one somebody has', async () => {
    const { cloud, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const verified: boolean[] = [];
    const counting = {
      ...cloud.passwords,
      verify: async (password: string, phc: string | undefined) => {
        const isRight = await cloud.passwords.verify(password, phc);
        verified.push(phc !== undefined);
        return isRight;
      },
    };
    const stranger = { address: null, agent: null, device: undefined, requestId: null };
    for (const name of [ANA, 'nobody@example.com', 'perez42'])
      await signIn({ ...cloud, passwords: counting }, { ...stranger, name, password: 'not the password' });
    expect(verified).toEqual([true, false, false]);
  });
});
