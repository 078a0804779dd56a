import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { GOOD_PASSWORD, madrid, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { register } from './register.ts';
import { signIn } from './sign-in.ts';

const MINUTE = 60_000;
const stranger = { agent: null, device: undefined, requestId: null } as const;

describe.each(await openTestDatabases())('accounts on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('registers a person with a restaurant of their own and signs them in', async () => {
    const { caller } = openTestCloud(database);
    const { api } = caller();
    const restaurant = { name: "  O'Brien's 田中 ", ...madrid };
    const person = {
      email: ' Ana@Example.COM ',
      password: GOOD_PASSWORD,
      ownerName: 'Ana Nguyễn',
      restaurant,
    };
    const { restaurantId } = await api.accounts.register.mutate(person);
    expect(await api.accounts.me.query()).toMatchObject({
      ...{ email: 'ana@example.com', tenantName: "O'Brien's 田中", isEmailVerified: false },
      ...{ firstName: 'Ana', lastName: 'Nguyễn', language: 'es' },
    });
    const [own] = await api.restaurants.list.query();
    expect(own).toMatchObject({ id: restaurantId, name: "O'Brien's 田中", slug: 'o-brien-s', role: 'owner' });
  });

  it('signs in with the address in any letter case, and out again', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    await registerOwner('ana@example.com');
    const { api } = caller();
    await api.accounts.signIn.mutate({ name: 'ANA@example.com', password: GOOD_PASSWORD });
    expect(await api.accounts.me.query()).toMatchObject({ email: 'ana@example.com' });
    await api.accounts.signOut.mutate();
    expect(await refusalOf(api.accounts.me.query())).toEqual({ status: 401, kind: 'not-signed-in' });
  });

  it('ends a session after 24 hours', async () => {
    const { clock, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner('ana@example.com');
    for (let hour = 1; hour < 24; hour += 1) {
      clock.now += 60 * MINUTE;
      await api.accounts.me.query();
    }
    clock.now += 60 * MINUTE;
    expect(await refusalOf(api.accounts.me.query())).toEqual({ status: 401, kind: 'not-signed-in' });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    await registerOwner('ana@example.com');
    const tryAs = (name: string) =>
      refusalOf(caller().api.accounts.signIn.mutate({ name, password: 'not the password' }));
    expect(await tryAs('ana@example.com')).toEqual({ status: 401, kind: 'wrong-credentials' });
    expect(await tryAs('nobody@example.com')).toEqual({ status: 401, kind: 'wrong-credentials' });
  });

  it('makes an address wait after ten wrong passwords, longer after the next, and never for good', async () => {
    const { clock, caller, registerOwner } = openTestCloud(database);
    await registerOwner('ana@example.com');
    const { api } = caller();
    const tryWith = (password: string) => api.accounts.signIn.mutate({ name: 'ana@example.com', password });
    const together = Array.from({ length: 14 }, () => refusalOf(tryWith('not the password')));
    const kinds = (await Promise.all(together)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'wrong-credentials')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'locked-out')).toHaveLength(4);
    expect(await refusalOf(tryWith(GOOD_PASSWORD))).toEqual({ status: 429, kind: 'locked-out' });
    clock.now += 30_000;
    expect((await refusalOf(tryWith('not the password'))).kind).toBe('wrong-credentials');
    clock.now += 30_000;
    expect((await refusalOf(tryWith(GOOD_PASSWORD))).kind).toBe('locked-out');
    clock.now += 30_000;
    expect(await tryWith(GOOD_PASSWORD)).toEqual({ signedIn: true });
  });

  it('forgets wrong passwords after a quarter of an hour', async () => {
    const { clock, caller, registerOwner } = openTestCloud(database);
    await registerOwner('ana@example.com');
    const { api } = caller();
    const tryWrong = () =>
      refusalOf(api.accounts.signIn.mutate({ name: 'ana@example.com', password: 'wrong' }));
    for (let count = 0; count < 9; count += 1) await tryWrong();
    clock.now += 15 * MINUTE;
    for (let count = 0; count < 9; count += 1) expect((await tryWrong()).kind).toBe('wrong-credentials');
  });

  it('makes a network address wait that tries one password on every account, and no other', async () => {
    const { cloud } = openTestCloud(database);
    const tryFrom = (address: string, at: number) =>
      signIn(cloud, { ...stranger, name: `${at}@example.com`, password: 'Summer 2026', address });
    const tries = Array.from({ length: 61 }, (_, at) => tryFrom('203.0.113.7', at));
    const kinds = (await Promise.all(tries)).map((answer) => (answer.ok ? 'signed in' : answer.reason.kind));
    expect(kinds.filter((kind) => kind === 'wrong-credentials')).toHaveLength(60);
    expect(kinds.filter((kind) => kind === 'locked-out')).toHaveLength(1);
    expect(await tryFrom('203.0.113.8', 1)).toEqual({ ok: false, reason: { kind: 'wrong-credentials' } });
  });

  it('registers ten restaurants from one network address in a quarter of an hour, and no more', async () => {
    const { cloud, clock } = openTestCloud(database);
    const restaurant = { name: 'Casa Botín', ...madrid };
    const registerFrom = (address: string, at: number) =>
      register(cloud, {
        ...{ email: `${at}@example.com`, password: GOOD_PASSWORD, ownerName: 'Ana' },
        ...{ restaurant, asked: { address, requestId: 'r', requestHeaders: new Headers() } },
      });
    for (let at = 0; at < 10; at += 1) expect((await registerFrom('203.0.113.7', at)).ok).toBe(true);
    expect(await registerFrom('203.0.113.7', 10)).toMatchObject({ reason: { kind: 'too-many-tries' } });
    expect((await registerFrom('203.0.113.8', 11)).ok).toBe(true);
    clock.now += 31 * MINUTE;
    expect((await registerFrom('203.0.113.7', 12)).ok).toBe(true);
  });

  it('gives an address to one account only, also when two register at once', async () => {
    const { caller } = openTestCloud(database);
    const restaurant = { name: 'Casa Botín', ...madrid };
    const registration = { email: 'ana@example.com', password: GOOD_PASSWORD, ownerName: 'Ana', restaurant };
    const both = [caller(), caller()].map(({ api }) => api.accounts.register.mutate(registration));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await database.kysely
      .selectFrom('tenant')
      .selectAll()
      .execute()
      .then((rows) => ({ rows }));
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['short', 'fourteen chars', 'password-too-short'],
    ['repeated', 'abcdefabcdefabcdef', 'password-too-common'],
    ['known to all', 'correct horse battery staple', 'password-too-common'],
    ['the restaurant', 'Casa Botín Madrid', 'password-too-common'],
  ])('refuses a password that is %s', async (_why, password, kind) => {
    const { caller } = openTestCloud(database);
    const restaurant = { name: 'Casa Botín Madrid', ...madrid };
    const registration = { email: 'ana@example.com', password, ownerName: 'Ana', restaurant };
    expect(await refusalOf(caller().api.accounts.register.mutate(registration))).toEqual({
      status: 400,
      kind,
    });
  });

  it('keeps no password and no token as it was given', async () => {
    const { registerOwner } = openTestCloud(database);
    const { send } = await registerOwner('ana@example.com');
    const account = await database.kysely.selectFrom('account').selectAll().executeTakeFirstOrThrow();
    expect(account.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const session = await database.kysely.selectFrom('session').selectAll().executeTakeFirstOrThrow();
    expect(session.token_hash).toMatch(/^[0-9a-f]{64}$/);
    const answer = await send('/trpc/accounts.signIn', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'ana@example.com', password: GOOD_PASSWORD }),
    });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sid=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });
});
