// Links sent by mail: verifying an address, resetting a password. Each works once, for a while, for one thing.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { lettersTo, tokenSentTo } from '../testing/letters.ts';
import { GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const HOUR = 60 * 60_000;
const ANA = 'ana@example.com';
const NEW_PASSWORD = 'eight otters under the bridge';
const unknownLink = { status: 404, kind: 'link-unknown' };

describe.each(await openTestDatabases())('links by mail on $name', ({ database, reset }) => {
  beforeEach(reset);

  const actions = async () => (await auditTrail(database)).map(({ action }) => action);

  it('verifies an address by the link of the letter registration sends', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const token = await tokenSentTo(database, ANA, 'verify-email');
    expect((await api.accounts.me.query()).isEmailVerified).toBe(false);
    await caller().api.accounts.verifyEmail.mutate({ token });
    expect((await api.accounts.me.query()).isEmailVerified).toBe(true);
    expect(await actions()).toEqual(['accounts.register', 'accounts.verifyEmail']);
    expect((await refusalOf(api.accounts.verifyAgain.mutate())).kind).toBe('not-found');
  });

  it('sends the letter again on wish, and only the newest link counts', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const first = await tokenSentTo(database, ANA, 'verify-email');
    clock.now += 1;
    await api.accounts.verifyAgain.mutate();
    const second = await tokenSentTo(database, ANA, 'verify-email');
    expect(await refusalOf(caller().api.accounts.verifyEmail.mutate({ token: first }))).toEqual(unknownLink);
    await caller().api.accounts.verifyEmail.mutate({ token: second });
  });

  it('sends no more than a few letters to one address in a quarter of an hour', async () => {
    const { registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    for (let at = 0; at < 3; at += 1) await api.accounts.verifyAgain.mutate();
    expect((await refusalOf(api.accounts.verifyAgain.mutate())).kind).toBe('too-many-tries');
  });

  // A stranger asked three times, and the owner of the address was refused.
  it('never refuses to reset by the address alone: it sends no more, and the last link goes on working', async () => {
    const { registerOwner, caller, clock } = openTestCloud(database);
    await registerOwner(ANA);
    const { accounts } = caller().api;
    for (let at = 0; at < 8; at += 1) {
      clock.now += 1;
      expect(await accounts.askForReset.mutate({ email: ANA })).toEqual({ asked: true });
    }
    const sent = (await lettersTo(database, ANA)).filter(({ kind }) => kind === 'reset-password');
    expect(sent).toHaveLength(3);
    const token = await tokenSentTo(database, ANA, 'reset-password');
    await accounts.resetPassword.mutate({ token, password: NEW_PASSWORD });
  });

  it('resets a password by mail, signs out everywhere and says so in a letter', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const stranger = caller().api.accounts;
    await stranger.askForReset.mutate({ email: 'ANA@Example.com' });
    const token = await tokenSentTo(database, ANA, 'reset-password');
    expect(
      (await refusalOf(stranger.resetPassword.mutate({ token, password: 'ana-ana-ana-2026' }))).kind,
    ).toBe('password-too-common');
    await stranger.resetPassword.mutate({ token, password: NEW_PASSWORD });
    expect((await refusalOf(api.accounts.me.query())).kind).toBe('not-signed-in');
    expect((await refusalOf(stranger.signIn.mutate({ name: ANA, password: GOOD_PASSWORD }))).kind).toBe(
      'wrong-credentials',
    );
    await stranger.signIn.mutate({ name: ANA, password: NEW_PASSWORD });
    expect((await stranger.me.query()).isEmailVerified).toBe(true);
    expect((await lettersTo(database, ANA)).map(({ kind }) => kind)).toContain('password-changed');
    expect(await refusalOf(stranger.resetPassword.mutate({ token, password: GOOD_PASSWORD }))).toEqual(
      unknownLink,
    );
    expect(await actions()).toEqual(['accounts.register', 'accounts.resetPassword', 'accounts.signIn']);
  });

  it('takes a link for one hour, by one of two at once, and for no other purpose', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const { accounts } = caller().api;
    await accounts.askForReset.mutate({ email: ANA });
    const late = await tokenSentTo(database, ANA, 'reset-password');
    expect(await refusalOf(accounts.verifyEmail.mutate({ token: late }))).toEqual(unknownLink);
    clock.now += HOUR;
    const tooLate = accounts.resetPassword.mutate({ token: late, password: NEW_PASSWORD });
    expect(await refusalOf(tooLate)).toEqual(unknownLink);
    await accounts.askForReset.mutate({ email: ANA });
    const token = await tokenSentTo(database, ANA, 'reset-password');
    const both = [NEW_PASSWORD, `${NEW_PASSWORD} again`].map((password) =>
      accounts.resetPassword.mutate({ token, password }),
    );
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('works as much, answers the same and sends nothing when nobody has the address', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const rows = async () =>
      Promise.all(
        (['account_link', 'mail', 'sign_in_attempt'] as const).map(
          async (table) => (await database.kysely.selectFrom(table).selectAll().execute()).length,
        ),
      );
    const { accounts } = caller().api;
    const added = async (email: string) => {
      const before = await rows();
      expect(await accounts.askForReset.mutate({ email })).toEqual({ asked: true });
      return (await rows()).map((count, at) => count - (before[at] ?? 0));
    };
    expect(await added('nobody@example.com')).toEqual(await added(ANA));
    expect(await lettersTo(database, 'nobody@example.com')).toEqual([]);
    const unsent = await database.kysely
      .selectFrom('mail')
      .select('recipient')
      .where('sent_at', 'is', null)
      .execute();
    expect(unsent.map(({ recipient }) => recipient)).toEqual([ANA, ANA]);
  });

  it('keeps no link as it was sent, except in the letter that waits', async () => {
    const { registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const token = await tokenSentTo(database, ANA, 'verify-email');
    const links = await database.kysely.selectFrom('account_link').selectAll().execute();
    expect(JSON.stringify(links)).not.toContain(token);
    const trail = await auditTrail(database);
    expect(trail.length).toBeGreaterThan(0);
    expect(JSON.stringify(trail)).not.toContain(token);
  });
});
