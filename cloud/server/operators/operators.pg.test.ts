// The door of the back office: what opens it, what never does, and when it shuts again.
import { beforeEach, describe, expect, it } from 'vitest';
import { THE_PLATFORM } from '../audit/record-change.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { callProcedure } from '../testing/call-procedure.ts';
import { foreignInputs } from '../testing/foreign-inputs.ts';
import { GOOD_PASSWORD, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { codeNow, linkForOperator, openOperator, type TestOperator } from '../testing/operator-caller.ts';
import { procedures } from '../testing/procedures.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { chooseOperatorPassword } from './enrol-operator.ts';
import { inviteFirstOperator } from './first-operator.ts';
import { signInOperator } from './operator-sign-in.ts';

const MINUTE = 60_000;
const olga = 'olga@hoststand.example';

async function typePassword(test: TestCloud) {
  const caller = test.caller();
  await caller.api.operators.signIn.mutate({ email: olga, password: GOOD_PASSWORD });
  return caller;
}

describe.each(await openTestDatabases())('operators on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('come in by a link that works once, a password, and the first code of their app', async () => {
    const test = openTestCloud(database);
    const { token } = await linkForOperator(test, olga);
    const { api } = test.caller();
    const choose = () => api.operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
    await choose();
    expect((await refusalOf(choose())).kind).toBe('link-unknown');
    expect(await api.operators.me.query()).toMatchObject({
      isConfirmed: false,
      isEnrolled: false,
      role: 'admin',
    });
    const { secret, otpauth } = await api.operators.beginFactor.mutate();
    expect(otpauth).toContain(`secret=${secret}&issuer=Hoststand`);
    expect((await refusalOf(api.operators.confirmFactor.mutate({ code: '000000' }))).kind).toBe('wrong-code');
    const { recoveryCodes } = await api.operators.confirmFactor.mutate({ code: codeNow(test, secret) });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await api.operators.me.query()).toMatchObject({ isConfirmed: false, isEnrolled: true });
    await api.operators.keepCodes.mutate({ code: recoveryCodes[0] ?? '' });
    expect(await api.operators.me.query()).toMatchObject({ isConfirmed: true, hasKeptCodes: true });
    expect((await refusalOf(api.operators.beginFactor.mutate())).kind).toBe('not-found');
  });

  it('keeps no secret, token or code as it was given', async () => {
    const test = openTestCloud(database);
    const { secret, recoveryCodes } = await openOperator(test, olga);
    const rows = [
      await database.kysely.selectFrom('operator').selectAll().execute(),
      await database.kysely.selectFrom('operator_session').selectAll().execute(),
      await database.kysely.selectFrom('recovery_code').selectAll().execute(),
    ];
    const kept = JSON.stringify(rows);
    for (const told of [secret, GOOD_PASSWORD, ...recoveryCodes]) expect(kept).not.toContain(told);
  });

  it('takes a code once, also when two send it at the same moment', async () => {
    const test = openTestCloud(database);
    const { secret } = await openOperator(test, olga);
    const repeated = await typePassword(test);
    const first = codeNow(test, secret);
    expect((await refusalOf(repeated.api.operators.confirm.mutate({ code: first }))).kind).toBe('wrong-code');
    test.clock.now += 30_000;
    const code = codeNow(test, secret);
    const both = await Promise.all([typePassword(test), typePassword(test)]);
    const outcomes = await Promise.allSettled(both.map(({ api }) => api.operators.confirm.mutate({ code })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are in only once they say that they have kept their codes, which are made anew until then', async () => {
    const test = openTestCloud(database);
    const { token } = await linkForOperator(test, olga);
    const first = test.caller();
    await first.api.operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
    const { secret } = await first.api.operators.beginFactor.mutate();
    const lost = await first.api.operators.confirmFactor.mutate({ code: codeNow(test, secret) });
    expect((await refusalOf(first.api.office.operators.list.query())).kind).toBe('not-signed-in');

    const { api } = await typePassword(test);
    expect(await api.operators.me.query()).toMatchObject({ isEnrolled: true, hasKeptCodes: false });
    expect((await refusalOf(api.operators.beginFactor.mutate())).kind).toBe('not-found');
    test.clock.now += 30_000;
    const { recoveryCodes } = await api.operators.confirm.mutate({ code: codeNow(test, secret) });
    expect(new Set([...recoveryCodes, ...lost.recoveryCodes]).size).toBe(20);
    const keep = (code = '') => api.operators.keepCodes.mutate({ code });
    expect((await refusalOf(keep(lost.recoveryCodes[0]))).kind).toBe('wrong-code');
    await keep(recoveryCodes[0]);
    await api.office.operators.list.query();
    expect((await refusalOf(keep(recoveryCodes[0]))).kind).toBe('not-found');

    const later = await typePassword(test);
    await later.api.operators.confirm.mutate({ code: recoveryCodes[0] ?? '' });
    expect(await later.api.operators.me.query()).toMatchObject({ isConfirmed: true });
  });

  // One of the codes that were shown had opened the office, though nobody had said that they were kept.
  it('opens nothing to a code that was not said to be kept: it only shows new ones', async () => {
    const test = openTestCloud(database);
    const { token } = await linkForOperator(test, olga);
    const first = test.caller();
    await first.api.operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
    const { secret } = await first.api.operators.beginFactor.mutate();
    const lost = await first.api.operators.confirmFactor.mutate({ code: codeNow(test, secret) });

    const { api } = await typePassword(test);
    const confirm = (code = '') => api.operators.confirm.mutate({ code });
    const { recoveryCodes } = await confirm(lost.recoveryCodes[9]);
    expect(new Set([...recoveryCodes, ...lost.recoveryCodes]).size).toBe(20);
    expect((await refusalOf(api.office.operators.list.query())).kind).toBe('not-signed-in');
    expect(await api.operators.me.query()).toMatchObject({ isConfirmed: false, hasKeptCodes: false });
    expect((await refusalOf(confirm(lost.recoveryCodes[8]))).kind).toBe('wrong-code');

    await api.operators.keepCodes.mutate({ code: recoveryCodes[0] ?? '' });
    await api.office.operators.list.query();
    expect(await api.operators.codesLeft.query()).toBe(10);
  });

  it('takes each recovery code once in place of the app', async () => {
    const test = openTestCloud(database);
    const { recoveryCodes } = await openOperator(test, olga);
    const code = ` ${(recoveryCodes[3] ?? '').toUpperCase()} `;
    await (await typePassword(test)).api.operators.confirm.mutate({ code });
    const again = (await typePassword(test)).api.operators.confirm.mutate({ code });
    expect((await refusalOf(again)).kind).toBe('wrong-code');
  });

  it('renews used-up recovery codes by a code of the app, in force only once they are kept', async () => {
    const test = openTestCloud(database);
    const { api, secret, recoveryCodes: old } = await openOperator(test, olga);
    await (await typePassword(test)).api.operators.confirm.mutate({ code: old[0] ?? '' });
    expect(await api.operators.codesLeft.query()).toBe(9);
    const spent = api.operators.offerCodes.mutate({ code: old[1] ?? '' });
    expect((await refusalOf(spent)).kind).toBe('wrong-code');
    test.clock.now += 30_000;
    const { recoveryCodes, sealed } = await api.operators.offerCodes.mutate({ code: codeNow(test, secret) });
    expect(new Set([...old, ...recoveryCodes]).size).toBe(20);

    const come = async (code = '') => (await typePassword(test)).api.operators.confirm.mutate({ code });
    expect((await refusalOf(come(recoveryCodes[0]))).kind).toBe('wrong-code');
    await come(old[1]);
    expect(await api.operators.codesLeft.query()).toBe(8);

    await api.operators.keepOffered.mutate({ sealed });
    expect(await api.operators.codesLeft.query()).toBe(10);
    expect((await refusalOf(come(old[2]))).kind).toBe('wrong-code');
    await come(recoveryCodes[0]);
    expect(await api.operators.codesLeft.query()).toBe(9);
    expect((await refusalOf(api.operators.keepOffered.mutate({ sealed }))).kind).toBe('codes-lapsed');
    expect(await api.operators.codesLeft.query()).toBe(9);
  });

  it('takes recovery codes into force for whom they were shown, for half an hour, and by nobody else', async () => {
    const test = openTestCloud(database);
    const first = await openOperator(test, olga);
    test.clock.now += 30_000;
    const offer = (code: string) => first.api.operators.offerCodes.mutate({ code });
    const { sealed } = await offer(codeNow(test, first.secret));
    const omar = await openOperator(test, 'omar@hoststand.example');
    const keep = ({ api }: Pick<TestOperator, 'api'>, given: string) =>
      refusalOf(api.operators.keepOffered.mutate({ sealed: given }));
    expect((await keep(omar, sealed)).kind).toBe('codes-lapsed');
    expect((await keep(first, 'not sealed here')).kind).toBe('codes-lapsed');
    const half = await typePassword(test);
    expect((await keep(half, sealed)).kind).toBe('not-signed-in');
    test.clock.now += 29 * MINUTE;
    await first.api.operators.codesLeft.query();
    test.clock.now += MINUTE;
    expect((await keep(first, sealed)).kind).toBe('codes-lapsed');
    expect(await first.api.operators.codesLeft.query()).toBe(10);
  });

  it('makes codes wait after five wrong ones, and passwords after ten', async () => {
    const test = openTestCloud(database);
    await openOperator(test, olga);
    const { api } = await typePassword(test);
    const kinds: (string | undefined)[] = [];
    for (let count = 0; count < 6; count += 1)
      kinds.push((await refusalOf(api.operators.confirm.mutate({ code: '000000' }))).kind);
    expect(kinds).toEqual([...Array.from({ length: 5 }, () => 'wrong-code'), 'locked-out']);
    const tryWrong = () =>
      refusalOf(api.operators.signIn.mutate({ email: olga, password: 'not the password' }));
    for (let count = 0; count < 10; count += 1) expect((await tryWrong()).kind).toBe('wrong-credentials');
    expect((await tryWrong()).kind).toBe('locked-out');
  });

  // Ten wrong passwords for somebody's address, from anywhere, had kept them out of the back office.
  it('are kept out by no stranger: not elsewhere, and in a browser they know not by any number of them', async () => {
    const test = openTestCloud(database);
    const olgas = await openOperator(test, olga);
    const from = (place: number, password: string) =>
      signInOperator(test.cloud, { email: olga, password, address: `203.0.113.${place}`, device: undefined });
    for (let count = 0; count < 10; count += 1) await from(1, 'not the password');
    expect(await from(1, GOOD_PASSWORD)).toMatchObject({ reason: { kind: 'locked-out' } });
    expect(await from(2, GOOD_PASSWORD)).toMatchObject({ ok: true });
    const everywhere = Array.from({ length: 110 }, (_, at) => from(3 + Math.floor(at / 9), 'wrong'));
    await Promise.all(everywhere);
    expect(await from(99, GOOD_PASSWORD)).toMatchObject({ reason: { kind: 'locked-out' } });
    await olgas.api.operators.signIn.mutate({ email: olga, password: GOOD_PASSWORD });
  });

  it('answers an unknown address as a wrong password', async () => {
    const { api } = openTestCloud(database).caller();
    const unknown = api.operators.signIn.mutate({
      email: 'nobody@hoststand.example',
      password: GOOD_PASSWORD,
    });
    expect(await refusalOf(unknown)).toEqual({ status: 401, kind: 'wrong-credentials' });
  });

  it('shuts after half an hour of rest, and after twelve hours of work', async () => {
    const test = openTestCloud(database);
    const { api } = await openOperator(test, olga);
    test.clock.now += 30 * MINUTE;
    expect((await refusalOf(api.operators.me.query())).kind).toBe('not-signed-in');
    const other = await openOperator(test, 'omar@hoststand.example');
    for (let waited = 0; waited + 25 < 12 * 60; waited += 25) {
      test.clock.now += 25 * MINUTE;
      await other.api.operators.me.query();
    }
    test.clock.now += 25 * MINUTE;
    expect((await refusalOf(other.api.operators.me.query())).kind).toBe('not-signed-in');
  });

  it('opens nothing of a tenant to an operator’s session, and nothing of the office to a tenant’s', async () => {
    const test = openTestCloud(database);
    const operator = await openOperator(test, olga);
    const tenants = await makeTwoTenants(test);
    for (const { path, type } of procedures) {
      const input = foreignInputs[path]?.inputs(tenants)[0];
      const isOfOperators = path.startsWith('operators.') || path.startsWith('office.');
      const isOpen = foreignInputs[path]?.as === 'nobody';
      if (isOpen) continue;
      const caller = isOfOperators ? tenants.ana.owner : operator;
      expect((await callProcedure(caller, { path, type, input })).status, path).toBe(401);
    }
  });

  it('stay out when they are put out while they choose a password', async () => {
    const test = openTestCloud(database);
    const admin = await openOperator(test, 'ada@hoststand.example');
    const { operatorId, token } = await linkForOperator(test, olga);
    const hash = async (password: string) => {
      await admin.api.office.operators.switch.mutate({ operatorId, isOn: false });
      return test.cloud.passwords.hash(password);
    };
    const cloud = { ...test.cloud, passwords: { ...test.cloud.passwords, hash } };
    const asked = { address: null, requestId: 'test', requestHeaders: new Headers() };
    const chosen = await chooseOperatorPassword({ cloud, ...asked, token, password: GOOD_PASSWORD });
    expect(chosen).toMatchObject({ reason: { kind: 'link-unknown' } });
    const states = (await admin.api.office.operators.list.query()).map(({ email, state }) => [email, state]);
    expect(states).toContainEqual([olga, 'inactive']);
  });

  it('begins with one whom the command line invites, as often as it takes until they come', async () => {
    const test = openTestCloud(database);
    const wanted = { email: 'Olga@Hoststand.example', name: 'Olga Ortiz', language: 'es' } as const;
    const first = await inviteFirstOperator(test.cloud, wanted);
    const second = await inviteFirstOperator(test.cloud, wanted);
    if (!first.ok || !second.ok) throw new Error('expected: two links');
    const invited = await withTenant(database.kysely, THE_PLATFORM, ({ trx }) =>
      trx.selectFrom('audit_entry').select(['action', 'actor_kind', 'actor_id']).orderBy('seq').execute(),
    );
    const byHand = { action: 'operators.invite', actor_kind: 'operator', actor_id: 'command-line' };
    expect(invited).toEqual([byHand, byHand]);
    const { api } = test.caller();
    const choose = (token: string) => api.operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
    expect((await refusalOf(choose(first.value.token))).kind).toBe('link-unknown');
    await choose(second.value.token);
    expect(await api.operators.me.query()).toMatchObject({ email: olga, role: 'admin' });
    expect(await inviteFirstOperator(test.cloud, wanted)).toMatchObject({ reason: { kind: 'email-taken' } });
  });
});
