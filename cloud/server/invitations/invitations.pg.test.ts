// A place on the staff is offered by mail or by a link, taken once, and never above the one who offers it.
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { lettersTo, tokenSentTo } from '../testing/letters.ts';
import { GOOD_PASSWORD, type Owner, openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const HOUR = 60 * 60_000;
const ZOE = 'zoe@example.com';
const zoe = {
  firstName: 'Zoë',
  lastName: 'Martín',
  email: ZOE,
  password: GOOD_PASSWORD,
  language: 'es',
} as const;
const unknown = { status: 404, kind: 'invitation-unknown' };

describe.each(await openTestDatabases())('invitations on $name', ({ database, reset }) => {
  beforeEach(reset);

  const inviteBy = (
    { api, restaurantId }: Owner,
    emails: readonly string[],
    role: 'host' | 'owner' = 'host',
  ) =>
    api.invitations.invite.mutate({
      restaurantId,
      role,
      jobTitle: 'Door',
      language: 'es',
      emails: [...emails],
    });

  it('reaches somebody by mail, who accepts with a new account and is on the staff', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    expect(await inviteBy(ana, ['ZOE@example.com'])).toEqual([{ email: ZOE, outcome: 'sent' }]);
    const [letter] = await lettersTo(database, ZOE);
    expect(letter).toMatchObject({ kind: 'invitation', restaurant: 'Casa Botín', role: 'host' });
    const code = await tokenSentTo(database, ZOE, 'invitation');
    const browser = caller();
    const { invitations } = browser.api;
    expect(await invitations.look.mutate({ code })).toEqual({
      ...{ restaurant: 'Casa Botín', role: 'host', jobTitle: 'Door', email: ZOE, hasAccount: false },
      brand: null,
    });
    const asOther = invitations.acceptAsNew.mutate({ ...zoe, code, email: 'spy@example.com' });
    expect((await refusalOf(asOther)).kind).toBe('invitation-for-another');
    const { restaurantId } = await invitations.acceptAsNew.mutate({ ...zoe, code });
    expect(restaurantId).toBe(ana.restaurantId);
    expect(await browser.api.accounts.me.query()).toMatchObject({ email: ZOE, isEmailVerified: true });
    expect((await browser.api.restaurants.list.query()).map(({ role }) => role)).toEqual(['host']);
    expect(await refusalOf(invitations.look.mutate({ code }))).toEqual(unknown);
    const listed = await ana.api.staff.list.query({ restaurantId });
    expect(listed.find(({ signInName }) => signInName === ZOE)).toMatchObject({
      name: 'Zoë Martín',
      role: 'host',
      jobTitle: 'Door',
      signInName: ZOE,
    });
    const [invitation] = await ana.api.invitations.list.query({ restaurantId });
    expect(invitation).toMatchObject({ email: ZOE, state: 'accepted' });
    const actions = (await auditTrail(database)).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('invitations.'))).toEqual([
      'invitations.invite',
      'invitations.accept',
    ]);
  });

  it('offers no more places than the plan has room for, and a place offered stays to be taken', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    const offer = (email: string) => inviteBy(ana, [email]);
    const full = 'The plan has room for 5 people on staff. The page Plan says how to raise it.';
    const many = ['zoe', 'gil', 'ines', 'pau'].map((name) => `${name}@example.com`);
    await expect(inviteBy(ana, [...many, 'lola@example.com'])).rejects.toThrow(full);
    expect(await ana.api.invitations.list.query({ restaurantId: ana.restaurantId })).toEqual([]);
    await inviteBy(ana, many);
    await expect(offer('lola@example.com')).rejects.toThrow(full);
    const code = await tokenSentTo(database, ZOE, 'invitation');
    await caller().api.invitations.acceptAsNew.mutate({ ...zoe, code });
    expect((await ana.api.plan.show.query()).usage.staff).toBe(5);
    await expect(offer('lola@example.com')).rejects.toThrow(full);
  });

  it('is accepted by somebody signed in, who steps over to the other tenant, and once only', async () => {
    const { registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com', 'Casa Ana');
    const ben = await registerOwner('ben@example.com', 'Casa Ben');
    await inviteBy(ana, ['ben@example.com']);
    const code = await tokenSentTo(database, 'ben@example.com', 'invitation');
    expect((await ben.api.invitations.look.mutate({ code })).hasAccount).toBe(true);
    const both = [0, 1].map(() => ben.api.invitations.acceptAsOneself.mutate({ code }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await ben.api.accounts.me.query()).tenantName).toBe('Casa Ana');
    expect((await ben.api.accounts.workplaces.query()).map(({ name }) => name)).toEqual([
      'Casa Ana',
      'Casa Ben',
    ]);
    expect(await inviteBy(ana, ['ben@example.com'])).toEqual([
      { email: 'ben@example.com', outcome: 'on-staff-already' },
    ]);
    const [open] = await inviteBy(ana, []);
    const again = ben.api.invitations.acceptAsOneself.mutate({ code: open?.code ?? '' });
    expect((await refusalOf(again)).kind).toBe('already-on-staff');
  });

  it('brings back who left, to their old place', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    const { restaurantId } = ana;
    await inviteBy(ana, [ZOE]);
    const browser = caller();
    const code = await tokenSentTo(database, ZOE, 'invitation');
    await browser.api.invitations.acceptAsNew.mutate({ ...zoe, code });
    const people = await ana.api.staff.list.query({ restaurantId });
    const staffId = must(
      people.find(({ signInName }) => signInName === ZOE),
      'Zoë',
    ).id;
    await ana.api.staff.setState.mutate({ restaurantId, staffId, state: 'inactive' });
    const [link] = await inviteBy(ana, []);
    await browser.api.invitations.acceptAsOneself.mutate({ code: link?.code ?? '' });
    const listed = await ana.api.staff.list.query({ restaurantId });
    expect(listed).toHaveLength(2);
    expect(listed.find(({ id }) => id === staffId)?.state).toBe('active');
  });

  it('is taken by nobody while the tenant is switched off, and again once it is on', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    await inviteBy(ana, [ZOE]);
    const code = await tokenSentTo(database, ZOE, 'invitation');
    const accept = () => caller().api.invitations.acceptAsNew.mutate({ ...zoe, code });
    const turn = (state: 'suspended' | 'active') =>
      database.kysely.updateTable('tenant').set({ state }).execute();
    await turn('suspended');
    expect(await refusalOf(accept())).toEqual({ status: 403, kind: 'tenant-off' });
    await turn('active');
    await accept();
  });

  it('goes to many at once, each address once, and says who is invited already', async () => {
    const { registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    await inviteBy(ana, [ZOE]);
    const answer = await inviteBy(ana, ['x@example.com', ZOE, 'ANA@example.com', 'x@example.com']);
    expect(answer).toEqual([
      { email: 'x@example.com', outcome: 'sent' },
      { email: ZOE, outcome: 'invited-already' },
      { email: 'ana@example.com', outcome: 'on-staff-already' },
    ]);
    expect(await lettersTo(database, 'x@example.com')).toHaveLength(1);
  });

  it('lapses after three days, can be sent again with a new code, and withdrawn', async () => {
    const { caller, clock, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    const { restaurantId } = ana;
    await inviteBy(ana, [ZOE]);
    const first = await tokenSentTo(database, ZOE, 'invitation');
    clock.now += 72 * HOUR;
    const stranger = caller().api.invitations;
    expect(await refusalOf(stranger.acceptAsNew.mutate({ ...zoe, code: first }))).toEqual(unknown);
    await ana.api.accounts.me.query().catch(() => undefined);
    const again = caller();
    await again.api.accounts.signIn.mutate({ name: 'ana@example.com', password: GOOD_PASSWORD });
    const { invitations } = again.api;
    const [lapsed] = await invitations.list.query({ restaurantId });
    const { id: invitationId, state } = must(lapsed, 'the invitation');
    expect(state).toBe('expired');
    await invitations.sendAgain.mutate({ restaurantId, invitationId });
    const second = await tokenSentTo(database, ZOE, 'invitation');
    expect(await refusalOf(stranger.look.mutate({ code: first }))).toEqual(unknown);
    await stranger.look.mutate({ code: second });
    await invitations.withdraw.mutate({ restaurantId, invitationId });
    expect(await refusalOf(stranger.acceptAsNew.mutate({ ...zoe, code: second }))).toEqual(unknown);
    expect((await refusalOf(invitations.sendAgain.mutate({ restaurantId, invitationId }))).kind).toBe(
      'not-found',
    );
  });

  it('never offers more than the one who offers has, and keeps no code', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const ana = await registerOwner('ana@example.com');
    const { restaurantId } = ana;
    const person = { firstName: 'Max', lastName: '', role: 'manager', language: 'en' } as const;
    const made = await ana.api.staff.addWithSignIn.mutate({ restaurantId, ...person });
    const manager = caller();
    const { accounts } = manager.api;
    await accounts.signIn.mutate({ name: made.username, password: made.firstPassword });
    await accounts.changePassword.mutate({ current: made.firstPassword, password: GOOD_PASSWORD });
    const forbidden = { status: 403, kind: 'not-allowed' };
    expect(await refusalOf(inviteBy({ ...manager, restaurantId }, [ZOE], 'owner'))).toEqual(forbidden);
    const [link] = await inviteBy(ana, [], 'owner');
    const [listed] = await manager.api.invitations.list.query({ restaurantId });
    const one = { restaurantId, invitationId: must(listed, 'the invitation').id };
    expect(await refusalOf(manager.api.invitations.sendAgain.mutate(one))).toEqual(forbidden);
    expect(await refusalOf(manager.api.invitations.withdraw.mutate(one))).toEqual(forbidden);
    const kept = JSON.stringify([
      await database.kysely.selectFrom('invitation_code').selectAll().execute(),
      await auditTrail(database),
    ]);
    expect(kept).not.toContain(link?.code ?? 'a code');
  });
});
