// The back office decides about withdrawals and about its own people, by role, once, and on the record.
import { beforeEach, describe, expect, it } from 'vitest';
import { acrossTenants } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const DAY = 24 * 60 * 60 * 1000;

describe.each(await openTestDatabases())('the back office on $name', ({ database, reset }) => {
  beforeEach(reset);

  const recorded = async (action: string) =>
    acrossTenants(database.kysely, (trx) =>
      trx.selectFrom('audit_entry').selectAll().where('action', '=', action).execute(),
    );

  it('approves a withdrawal once though two press at once; the tenant is off and kept for thirty days', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const operators = [
      await openOperator(test, 'olga@hoststand.example'),
      await openOperator(test, 'omar@hoststand.example'),
    ];
    const decision = {
      tenantId: ana.tenantId,
      withdrawalId: ana.withdrawalId,
      decision: 'approved',
      reason: '',
    } as const;
    const presses = operators.map(({ api }) => api.office.withdrawals.decide.mutate(decision));
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const tenant = await database.kysely
      .selectFrom('tenant')
      .selectAll()
      .where('id', '=', ana.tenantId)
      .executeTakeFirstOrThrow();
    expect(tenant).toMatchObject({ state: 'withdrawn', delete_after: test.clock.now + 30 * DAY });
    const { off } = await ana.owner.api.notices.current.query();
    expect(off).toMatchObject({ by: 'owner', deleteAfter: test.clock.now + 30 * DAY });
    const entries = await recorded('withdrawal.decide');
    expect(entries.map(({ tenant_id, actor_kind }) => [tenant_id, actor_kind])).toEqual([
      [ana.tenantId, 'operator'],
    ]);
  });

  it('denies only with a reason, which the owner reads and may ask again', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'olga@hoststand.example');
    const deny = (reason: string) =>
      api.office.withdrawals.decide.mutate({
        ...{ tenantId: ana.tenantId, withdrawalId: ana.withdrawalId, decision: 'denied', reason },
      });
    expect((await refusalOf(deny(' '))).kind).toBe('reason-needed');
    await deny('A bill of March is open.');
    const [told] = await ana.owner.api.withdrawal.list.query();
    const decided = { state: 'denied', decidedBy: 'Olga Ortiz', decidedAt: test.clock.now };
    expect(told).toMatchObject({ ...decided, decisionReason: 'A bill of March is open.' });
    await ana.owner.api.withdrawal.ask.mutate({ reason: 'We paid.' });
    const all = await api.office.withdrawals.list.query();
    expect(all).toContainEqual(expect.objectContaining(decided));
    expect(all.map(({ state }) => state).sort()).toEqual(['denied', 'pending', 'pending']);
  });

  it('lets a role do what the matrix says and nothing more', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { api } = await openOperator(test, 'rita@hoststand.example', 'read-only');
    expect(await api.office.withdrawals.list.query()).toHaveLength(2);
    const decision = {
      tenantId: ana.tenantId,
      withdrawalId: ana.withdrawalId,
      decision: 'approved',
      reason: '',
    } as const;
    expect(await refusalOf(api.office.withdrawals.decide.mutate(decision))).toEqual({
      status: 403,
      kind: 'not-allowed',
    });
  });

  it('invites an operator by mail, puts one out at once, and keeps the last admin', async () => {
    const test = openTestCloud(database);
    const olga = await openOperator(test, 'olga@hoststand.example');
    const omar = await openOperator(test, 'omar@hoststand.example', 'support');
    const { operators } = olga.api.office;
    await operators.invite.mutate({
      email: 'Nora@hoststand.example',
      name: 'Nora Nkemelu',
      role: 'support',
      language: 'es',
    });
    const [letter] = await database.kysely.selectFrom('mail').selectAll().execute();
    expect(letter).toMatchObject({
      recipient: 'nora@hoststand.example',
      kind: 'operator-invitation',
      language: 'es',
    });
    await operators.switch.mutate({ operatorId: omar.operatorId, isOn: false });
    expect((await refusalOf(omar.api.operators.me.query())).kind).toBe('not-signed-in');
    const last = operators.switch.mutate({ operatorId: olga.operatorId, isOn: false });
    expect((await refusalOf(last)).kind).toBe('last-admin');
    expect((await recorded('operators.switch'))[0]).toMatchObject({
      before: '{"state":"active"}',
      after: '{"state":"inactive"}',
    });
  });
});
