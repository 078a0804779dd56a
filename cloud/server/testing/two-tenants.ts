// Two restaurants of different tenants, each with an owner, a second member of staff and a paired station. Everything a
// person of the second could recognise carries the word of its canary.
import { must } from '#shared/must.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Caller, Owner, TestCloud } from './open-test-cloud.ts';

export interface Tenant {
  readonly tenantId: string;
  readonly email: string;
  readonly owner: Owner;
  readonly station: Caller;
  readonly restaurantId: string;
  readonly staffId: string;
  readonly stationId: string;
  readonly stationToken: string;
  readonly usedCode: string;
  readonly withdrawalId: string;
  readonly planRequestId: string;
  readonly sessionId: string;
  readonly invitationId: string;
  readonly epoch: string;
  /** What must never stand in another tenant's answers. */
  readonly canaries: readonly string[];
}

async function inviteSomebody({ api, restaurantId }: Owner, word: string): Promise<string> {
  const emails = [`${word}.two@example.com`];
  await api.invitations.invite.mutate({ restaurantId, role: 'host', jobTitle: '', language: 'en', emails });
  const [invitation] = await api.invitations.list.query({ restaurantId });
  return must(invitation, 'an invitation').id;
}

async function askThePlatform({ api }: Owner, word: string) {
  const { planRequestId } = await api.plan.ask.mutate({
    ...{ plan: 'premium', cycle: 'yearly', reason: `We grow, ${word}.` },
  });
  const { withdrawalId } = await api.withdrawal.ask.mutate({ reason: `We leave, ${word}.` });
  return { planRequestId, withdrawalId };
}

async function makeTenant(test: TestCloud, word: string): Promise<Tenant> {
  const email = `${word}@example.com`;
  const owner = await test.registerOwner(email, `Casa ${word}`);
  const { restaurantId } = owner;
  const { staffId } = await owner.api.staff.add.mutate({ restaurantId, name: `Staff ${word}`, role: 'host' });
  await owner.api.staff.setPin.mutate({ restaurantId, staffId, pin: '4711' });
  const wish = { restaurantId, stationName: `Station ${word}` };
  const { code } = await owner.api.stations.createPairing.mutate(wish);
  const paired = await test.caller().api.pairing.claim.mutate({ code });
  const { stationId, stationToken, pinKey, epoch } = paired;
  const [signedIn] = await owner.api.accounts.sessions.query();
  const { id: sessionId } = must(signedIn, 'the session of the owner');
  const invitationId = await inviteSomebody(owner, word);
  const { planRequestId, withdrawalId } = await askThePlatform(owner, word);
  const session = await withoutTenant(test.cloud.database.kysely, (trx) =>
    trx
      .selectFrom('station_token')
      .select('tenant_id')
      .where('station_id', '=', stationId)
      .executeTakeFirstOrThrow(),
  );
  const { tenant_id: tenantId } = session;
  const station = test.caller(stationToken);
  const canaries = [word, pinKey, stationToken, epoch, tenantId];
  return {
    tenantId,
    email,
    owner,
    station,
    restaurantId,
    staffId,
    stationId,
    stationToken,
    usedCode: code,
    withdrawalId,
    planRequestId,
    sessionId,
    invitationId,
    epoch,
    canaries,
  };
}

export interface TwoTenants {
  readonly ana: Tenant;
  readonly ben: Tenant;
}

export async function makeTwoTenants(test: TestCloud): Promise<TwoTenants> {
  return { ana: await makeTenant(test, 'heron'), ben: await makeTenant(test, 'kestrel') };
}
