import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { hmacOfPin } from './pin-hmac.ts';
import { readDirectory } from './staff-directory.ts';

describe.each(await openTestDatabases())('staff on $name', ({ database, reset }) => {
  beforeEach(reset);

  const directoryOf = async (restaurantId: string) => {
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    return withTenant(database.kysely, tenantIdOf(id), (tenant) => readDirectory(tenant, restaurantId));
  };

  it('adds someone, gives them a PIN and tells stations, without the PIN itself', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const before = await directoryOf(restaurantId);
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë 🦞', role: 'host' });
    await api.staff.setPin.mutate({ restaurantId, staffId, pin: '4711' });
    const after = await directoryOf(restaurantId);
    expect(after.version).toBe(before.version + 2);
    const zoe = must(
      after.staff.find(({ id }) => id === staffId),
      'Zoë in the directory',
    );
    expect(zoe).toMatchObject({ name: 'Zoë 🦞', role: 'host', state: 'active' });
    expect(zoe.pinHmac).toMatch(/^[\w-]{43}$/);
    const listed = await api.staff.list.query({ restaurantId });
    expect(listed.find(({ id }) => id === staffId)).toMatchObject({ hasPin: true });
    expect(JSON.stringify(listed)).not.toContain(zoe.pinHmac);
  });

  it('refuses a PIN everybody tries first, as stations do', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const { staffId } = await api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    for (const pin of ['1111', '1234', '987654']) {
      const { status } = await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId, pin }));
      expect(status).toBe(400);
    }
  });

  it('refuses a PIN someone else has and changes nothing', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const { staffId: one } = await api.staff.add.mutate({ restaurantId, name: 'One', role: 'host' });
    const { staffId: two } = await api.staff.add.mutate({ restaurantId, name: 'Two', role: 'host' });
    await api.staff.setPin.mutate({ restaurantId, staffId: one, pin: '4711' });
    await api.staff.setPin.mutate({ restaurantId, staffId: one, pin: '4711' });
    const before = await directoryOf(restaurantId);
    const refusal = await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId: two, pin: '4711' }));
    expect(refusal).toEqual({ status: 409, kind: 'pin-taken' });
    expect(await directoryOf(restaurantId)).toEqual(before);
    await api.staff.deactivate.mutate({ restaurantId, staffId: one });
    await api.staff.setPin.mutate({ restaurantId, staffId: two, pin: '4711' });
  });

  it('keeps at least one owner', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const [ana] = await api.staff.list.query({ restaurantId });
    const staffId = must(ana, 'the owner').id;
    const refusal = await refusalOf(api.staff.deactivate.mutate({ restaurantId, staffId }));
    expect(refusal).toEqual({ status: 409, kind: 'last-owner' });
    await api.staff.add.mutate({ restaurantId, name: 'Second owner', role: 'owner' });
    await api.staff.deactivate.mutate({ restaurantId, staffId });
    expect(await refusalOf(api.staff.list.query({ restaurantId }))).toEqual({
      status: 404,
      kind: 'not-found',
    });
  });

  it('lets a manager manage, but not make or touch owners, and a host not at all', async () => {
    const { api, restaurantId } = await openTestCloud(database).registerOwner('ana@example.com');
    const [ana] = await api.staff.list.query({ restaurantId });
    const staffId = must(ana, 'the owner').id;
    const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
    const become = (role: 'manager' | 'host') =>
      withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
        trx.updateTable('staff').set({ role }).where('id', '=', staffId).execute(),
      );
    const { staffId: boss } = await api.staff.add.mutate({ restaurantId, name: 'Boss', role: 'owner' });
    await become('manager');
    await api.staff.add.mutate({ restaurantId, name: 'Host', role: 'host' });
    const forbidden = { status: 403, kind: 'not-allowed' };
    expect(await refusalOf(api.staff.add.mutate({ restaurantId, name: 'Crony', role: 'owner' }))).toEqual(
      forbidden,
    );
    expect(await refusalOf(api.staff.deactivate.mutate({ restaurantId, staffId: boss }))).toEqual(forbidden);
    expect(await refusalOf(api.staff.setPin.mutate({ restaurantId, staffId: boss, pin: '4812' }))).toEqual(
      forbidden,
    );
    await become('host');
    expect(await refusalOf(api.staff.list.query({ restaurantId }))).toEqual(forbidden);
  });

  it('makes the HMAC a station can make again from the key it was given', async () => {
    expect(hmacOfPin('A'.repeat(43), '1234')).toBe('Wml8Z2j8tPNjh0tNc8UXpuf4ky0jwxtupSvr0sP0qgU');
  });
});
