// What the page of a link is told as it opens: whether it works, did its work or is over. Being asked uses nothing up.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { tokenSentTo } from '../testing/letters.ts';
import { GOOD_PASSWORD, openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { lookAtLink } from './look-at-link.ts';

const HOUR = 60 * 60_000;
const ANA = 'ana@example.com';
const NEW_PASSWORD = 'eight otters under the bridge';
const over = { status: 404, kind: 'link-unknown' };

describe.each(await openTestDatabases())('the page of a link on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('is told that a reset works as often as it is opened, until it is used or over', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const { accounts } = caller().api;
    await accounts.askForReset.mutate({ email: ANA });
    const token = await tokenSentTo(database, ANA, 'reset-password');
    const look = () => accounts.lookAtLink.mutate({ token, page: 'password' });
    for (let time = 0; time < 5; time += 1) expect(await look()).toEqual({ state: 'open' });
    await accounts.resetPassword.mutate({ token, password: NEW_PASSWORD });
    expect(await refusalOf(look())).toEqual(over);

    await accounts.askForReset.mutate({ email: ANA });
    const late = await tokenSentTo(database, ANA, 'reset-password');
    clock.now += HOUR;
    expect(await refusalOf(accounts.lookAtLink.mutate({ token: late, page: 'password' }))).toEqual(over);
  });

  it('is told nothing good of a link that is for another page', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    await registerOwner(ANA);
    const token = await tokenSentTo(database, ANA, 'verify-email');
    const { accounts } = caller().api;
    expect(await refusalOf(accounts.lookAtLink.mutate({ token, page: 'password' }))).toEqual(over);
    expect(await accounts.lookAtLink.mutate({ token, page: 'verify-email' })).toEqual({ state: 'open' });
  });

  it('is told that an address is confirmed already, and a second press is answered as the first', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    const { api } = await registerOwner(ANA);
    const token = await tokenSentTo(database, ANA, 'verify-email');
    const { accounts } = caller().api;
    const first = await accounts.verifyEmail.mutate({ token });
    expect(await accounts.verifyEmail.mutate({ token })).toEqual(first);
    expect(await accounts.lookAtLink.mutate({ token, page: 'verify-email' })).toEqual({ state: 'done' });
    const trail = (await auditTrail(database)).map(({ action }) => action);
    expect(trail).toEqual(['accounts.register', 'accounts.verifyEmail']);

    const other = 'ana.nueva@example.com';
    await api.accounts.changeEmail.mutate({ current: GOOD_PASSWORD, email: other });
    clock.now += 1;
    const change = await tokenSentTo(database, other, 'change-email');
    await api.accounts.confirmEmail.mutate({ token: change });
    expect(await accounts.lookAtLink.mutate({ token: change, page: 'change-email' })).toEqual({
      state: 'done',
    });
    // It was confirmed for the address before, which is no longer the account's.
    expect(await refusalOf(accounts.lookAtLink.mutate({ token, page: 'verify-email' }))).toEqual(over);
    expect(await refusalOf(accounts.verifyEmail.mutate({ token }))).toEqual(over);
  });

  it('of an operator is told the same of theirs', async () => {
    const test = openTestCloud(database);
    const { api } = await openOperator(test, 'ada@hoststand.example');
    const wanted = {
      email: 'omar@hoststand.example',
      name: 'Omar',
      role: 'support',
      language: 'en',
    } as const;
    await api.office.operators.invite.mutate(wanted);
    const token = await tokenSentTo(database, wanted.email, 'operator-invitation');
    const { operators } = test.caller().api;
    expect(await operators.lookAtLink.mutate({ token })).toEqual({ isOpen: true });
    await operators.choosePassword.mutate({ token, password: GOOD_PASSWORD });
    expect(await refusalOf(operators.lookAtLink.mutate({ token }))).toEqual(over);
  });

  it('waits after sixty tries from one network, whatever is tried, and others do not', async () => {
    const { cloud } = openTestCloud(database);
    const look = async (at: number, address: string) => {
      const token = String(at).padStart(43, 'x');
      const answer = await lookAtLink(cloud, { token, page: 'password', address });
      return answer.ok ? answer.value : answer.reason.kind;
    };
    const answers = await Promise.all(Array.from({ length: 63 }, (_, at) => look(at, '203.0.113.7')));
    expect(answers.filter((answer) => answer === 'link-unknown')).toHaveLength(60);
    expect(answers.filter((answer) => answer === 'too-many-tries')).toHaveLength(3);
    expect(await look(1, '203.0.113.8')).toBe('link-unknown');
  });
});
