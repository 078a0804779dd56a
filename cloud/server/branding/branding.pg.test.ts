// How a tenant looks: only with a plan that has it, only by its owners, and seen by its own people alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { lettersTo, tokenSentTo } from '../testing/letters.ts';
import { type Caller, openTestCloud } from '../testing/open-test-cloud.ts';
import { png } from '../testing/png.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const look = { color: '#7a1f2b', banner: 'Cocina castellana desde 1725' };

describe.each(await openTestDatabases())('branding on $name', ({ database, reset }) => {
  beforeEach(reset);

  const sendLogo = ({ send }: Caller, body: Uint8Array<ArrayBuffer>) =>
    send('/files/logo', { method: 'POST', headers: { 'content-type': 'image/png' }, body });

  const subscribe = (tenantId: string, endsAt: number) =>
    withTenant(database.kysely, tenantIdOf(tenantId), ({ trx }) =>
      trx
        .insertInto('subscription')
        .values({
          ...{ tenant_id: tenantId, id: crypto.randomUUID(), plan: 'premium', status: 'active' },
          ...{ cycle: 'monthly', support_priority: 'high', starts_at: 1, ends_at: endsAt, created_at: 1 },
        })
        .execute(),
    );

  it('is refused where the plan has none, and says which plans have it', async () => {
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const { api } = ana.owner;
    expect(await api.branding.show.query()).toEqual({ branding: null, plans: ['premium', 'enterprise'] });
    expect(await refusalOf(api.branding.set.mutate(look))).toEqual({ status: 403, kind: 'no-branding' });
    expect((await sendLogo(ana.owner, png(64, 64))).status).toBe(403);
  });

  it('is chosen while the plan has it, shown to its own people, recorded, and gone with the plan', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { owner } = ana;
    await subscribe(ana.tenantId, test.clock.now + 1);
    await owner.api.branding.set.mutate(look);
    const logoKey = async () => (await owner.api.branding.show.query()).branding?.logoKey;
    expect((await sendLogo(owner, png(64, 64))).status).toBe(204);
    const first = await logoKey();
    expect((await sendLogo(owner, png(96, 64))).status).toBe(204);
    const second = await logoKey();
    const shown = await owner.send(`/files/${second}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(png(96, 64));
    expect((await owner.send(`/files/${first}`)).status).toBe(404);
    expect((await ben.owner.send(`/files/${second}`)).status).toBe(404);
    expect((await test.caller().send('/files/logo', { method: 'DELETE' })).status).toBe(401);
    expect((await sendLogo(owner, new Uint8Array([1, 2, 3]))).status).toBe(400);
    expect((await owner.send('/files/logo', { method: 'DELETE' })).status).toBe(204);
    expect((await owner.api.branding.show.query()).branding).toEqual({ ...look, logoKey: null });
    const told = (await auditTrail(database)).filter(({ action }) => action.startsWith('branding.'));
    expect(told.map(({ action }) => action)).toEqual([
      'branding.set',
      'branding.setLogo',
      'branding.setLogo',
      'branding.setLogo',
    ]);
    test.clock.now += 1;
    expect((await owner.api.branding.show.query()).branding).toBeNull();
  });

  it('signs the letters that invite to the staff, and receives whoever opens one, while the plan has it', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { owner, restaurantId } = ana;
    await subscribe(ana.tenantId, test.clock.now + 1);
    await owner.api.branding.set.mutate(look);
    const invite = (email: string) =>
      owner.api.invitations.invite.mutate({
        ...{ restaurantId, role: 'host', jobTitle: '', language: 'en', emails: [email] },
      });
    await invite('zoe@example.com');
    const { name } = await database.kysely
      .selectFrom('tenant')
      .select('name')
      .where('id', '=', ana.tenantId)
      .executeTakeFirstOrThrow();
    const brand = { ...look, name };
    expect(await lettersTo(database, 'zoe@example.com')).toMatchObject([{ kind: 'invitation', brand }]);
    const code = await tokenSentTo(database, 'zoe@example.com', 'invitation');
    const stranger = test.caller().api.invitations;
    expect((await stranger.look.mutate({ code })).brand).toEqual(brand);
    test.clock.now += 1;
    expect((await stranger.look.mutate({ code })).brand).toBeNull();
    await invite('kofi@example.com');
    expect(await lettersTo(database, 'kofi@example.com')).toMatchObject([{ brand: null }]);
  });
});
