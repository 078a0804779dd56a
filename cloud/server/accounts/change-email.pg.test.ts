// Another address for an account: asked for with the password, taken by the link that goes there, and nobody learns from
// asking who else has an account.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { lettersTo, tokenSentTo } from '../testing/letters.ts';
import { type Caller, GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const DAY = 24 * 60 * 60_000;
const ANA = 'ana@example.com';
const NEW = 'ana.nguyen@example.org';
const unknownLink = { status: 404, kind: 'link-unknown' };

describe.each(await openTestDatabases())('another email on $name', ({ database, reset }) => {
  beforeEach(reset);

  const askFor = ({ api }: Caller, email: string, current = GOOD_PASSWORD) =>
    api.accounts.changeEmail.mutate({ email, current });

  const kindsTo = async (recipient: string) =>
    (await lettersTo(database, recipient)).map(({ kind }) => kind).toSorted();

  it('takes effect by the link in the letter, tells the old address and signs out elsewhere', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    const phone = caller();
    await phone.api.accounts.signIn.mutate({ name: ANA, password: GOOD_PASSWORD });
    await phone.api.accounts.askForReset.mutate({ email: ANA });
    await askFor(ana, ` ${NEW.toUpperCase()} `);
    expect(await ana.api.accounts.me.query()).toMatchObject({ email: ANA, wantedEmail: NEW });
    expect(await kindsTo(ANA)).toContain('email-change-asked');

    const token = await tokenSentTo(database, NEW, 'change-email');
    await ana.api.accounts.confirmEmail.mutate({ token });
    const own = await ana.api.accounts.me.query();
    expect(own).toMatchObject({ email: NEW, isEmailVerified: true, wantedEmail: null });
    expect((await refusalOf(phone.api.accounts.me.query())).kind).toBe('not-signed-in');
    expect(await kindsTo(ANA)).toContain('email-changed');
    expect(await refusalOf(ana.api.accounts.confirmEmail.mutate({ token }))).toEqual(unknownLink);

    const signIn = (name: string) => phone.api.accounts.signIn.mutate({ name, password: GOOD_PASSWORD });
    expect((await refusalOf(signIn(ANA))).kind).toBe('wrong-credentials');
    await signIn(NEW);
    const sentToOld = await tokenSentTo(database, ANA, 'reset-password');
    const reset = phone.api.accounts.resetPassword.mutate({ token: sentToOld, password: GOOD_PASSWORD });
    expect(await refusalOf(reset)).toEqual(unknownLink);

    const told = (await auditTrail(database)).filter(({ action }) => action.endsWith('Email'));
    expect(told.map(({ action, after }) => [action, JSON.parse(after ?? '{}')])).toEqual([
      ['accounts.changeEmail', { wanted: NEW }],
      ['accounts.confirmEmail', { email: NEW }],
    ]);
  });

  it('opened in a browser nobody is signed in at, signs out all others', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    await askFor(ana, NEW);
    const token = await tokenSentTo(database, NEW, 'change-email');
    await caller().api.accounts.confirmEmail.mutate({ token });
    expect((await refusalOf(ana.api.accounts.me.query())).kind).toBe('not-signed-in');
  });

  it('asks for the password, counts wrong ones, and refuses the address one has', async () => {
    const { registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    expect((await refusalOf(askFor(ana, ANA))).kind).toBe('email-unchanged');
    for (let at = 0; at < 10; at += 1)
      expect((await refusalOf(askFor(ana, NEW, 'not the password'))).kind).toBe('wrong-password');
    expect((await refusalOf(askFor(ana, NEW))).kind).toBe('too-many-tries');
    expect(await kindsTo(NEW)).toEqual([]);
  });

  it('answers and works the same for an address that is taken, and sends nobody anything', async () => {
    const { registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    await registerOwner('ben@example.com');
    const work = async (email: string) => {
      const count = async () => (await database.kysely.selectFrom('mail').select('id').execute()).length;
      const before = await count();
      const answer = await askFor(ana, email);
      const { wantedEmail } = await ana.api.accounts.me.query();
      return { answer, letters: (await count()) - before, isWanted: wantedEmail === email };
    };
    expect(await work('ben@example.com')).toEqual(await work(NEW));
    expect(await kindsTo('ben@example.com')).toEqual(['verify-email']);
  });

  it('is refused when the address was taken while the letter was under way', async () => {
    const { registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    await askFor(ana, NEW);
    const token = await tokenSentTo(database, NEW, 'change-email');
    await registerOwner(NEW);
    const confirmed = ana.api.accounts.confirmEmail.mutate({ token });
    expect((await refusalOf(confirmed)).kind).toBe('email-taken');
    expect(await ana.api.accounts.me.query()).toMatchObject({ email: ANA });
  });

  it('lapses after a day, when another is asked for, and with the password', async () => {
    const { clock, registerOwner } = openTestCloud(database);
    const ana = await registerOwner(ANA);
    const confirm = (token: string) => refusalOf(ana.api.accounts.confirmEmail.mutate({ token }));
    await askFor(ana, NEW);
    const first = await tokenSentTo(database, NEW, 'change-email');
    await askFor(ana, 'other@example.org');
    expect(await confirm(first)).toEqual(unknownLink);
    const second = await tokenSentTo(database, 'other@example.org', 'change-email');
    await ana.api.accounts.changePassword.mutate({
      current: GOOD_PASSWORD,
      password: 'eight otters under the bridge',
    });
    expect(await confirm(second)).toEqual(unknownLink);
    await askFor(ana, NEW, 'eight otters under the bridge');
    clock.now += DAY;
    expect(await confirm(await tokenSentTo(database, NEW, 'change-email'))).toEqual(unknownLink);
  });
});
