// What is kept of a tenant, given out over the service: to whom, when, and on whose record.
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { acrossTenants } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { type Caller, openTestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { png } from '../testing/png.ts';
import { subscriptionTo } from '../testing/subscription-to.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const DAY = 24 * 60 * 60 * 1000;
const post = { method: 'POST' } as const;
const askOwn = ({ send }: Caller): Promise<Response> => send('/exports/own', post);
const askOf = ({ send }: Caller, tenantId: string): Promise<Response> =>
  send(`/exports/tenants/${tenantId}`, post);

async function contentsOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength));
  return Object.entries(unzipSync(bytes))
    .map(([name, file]) => `${name}\n${strFromU8(file)}`)
    .join('\n');
}

const refusalIn = async (answer: Response): Promise<unknown> => {
  const { error } = await answer.json();
  return error.data.refusal?.kind;
};

describe.each(await openTestDatabases())('an export on $name', ({ database, reset }) => {
  beforeEach(reset);

  const exportsOnRecord = () =>
    acrossTenants(database.kysely, (trx) =>
      trx
        .selectFrom('audit_entry')
        .select(['tenant_id', 'actor_kind'])
        .where('action', '=', 'tenant.export')
        .orderBy('seq')
        .execute(),
    );

  it('goes to the owner who asked to leave: all of theirs, no secret, nothing of another, on their record', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const answer = await askOwn(ana.owner);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="casa-heron-2026-11-20.zip"',
    );
    const everything = await contentsOf(answer);
    expect(everything).toContain('staff.csv');
    expect(everything).toContain('We leave, heron.');
    const [, pinKey, stationToken] = ana.canaries;
    for (const secret of [must(pinKey, 'a key'), must(stationToken, 'a token'), '$argon2', ...ben.canaries])
      expect(everything).not.toContain(secret);
    expect(await exportsOnRecord()).toEqual([{ tenant_id: ana.tenantId, actor_kind: 'staff' }]);
  });

  it('has photos and the logo as files, and says beside each which one it is', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { api: office } = await openOperator(test, 'olga@hoststand.example');
    const subscription = subscriptionTo('premium', { startsAt: test.clock.now });
    for (const { tenantId } of [ana, ben])
      await office.office.tenants.subscribe.mutate({ tenantId, subscription });
    const bring = async ({ send }: Caller, path: string, body: Uint8Array<ArrayBuffer>) => {
      const answer = await send(path, { ...post, headers: { 'content-type': 'image/png' }, body });
      expect(answer.status).toBeLessThan(300);
    };
    const [vaults, logo, strange] = [png(800, 600), png(64, 64), png(320, 200)];
    const photosOf = (restaurantId: string): string =>
      `/files/restaurants/${restaurantId}/photos?alt=The%20vaults`;
    await bring(ana.owner, photosOf(ana.restaurantId), vaults);
    await bring(ana.owner, '/files/logo', logo);
    await bring(ben.owner, photosOf(ben.restaurantId), strange);
    const answer = await askOwn(ana.owner);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const rowIn = (table: string) => JSON.parse(strFromU8(must(files[`${table}.json`], table)))[0];
    expect(rowIn('photo').alt_text).toBe('The vaults');
    expect(rowIn('photo').file).toMatch(/^media\/[\w-]+\.png$/);
    expect(files[rowIn('photo').file]).toEqual(vaults);
    expect(files[rowIn('tenant').file]).toEqual(logo);
    expect(strFromU8(must(files['photo.csv'], 'photo.csv'))).toContain(rowIn('photo').file);
    expect(Object.keys(files).filter((name) => name.startsWith('media/'))).toHaveLength(2);
  });

  it('is there while a request is open and while the data is kept, and for nobody who stays', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { withdrawalId, tenantId, owner } = ana;
    const leaving = () => owner.api.withdrawal.leaving.query();
    expect(await leaving()).toEqual({ isLeaving: true, erasedAfter: null, supportEmail: '' });
    await owner.api.withdrawal.cancel.mutate({ withdrawalId });
    expect(await refusalIn(await askOwn(owner))).toBe('not-leaving');
    const olga = await openOperator(test, 'olga@hoststand.example');
    expect(await refusalIn(await askOf(olga, tenantId))).toBe('not-leaving');
    await olga.api.office.tenants.delete.mutate({ tenantId, reason: 'Asked by phone.' });
    expect(await leaving()).toEqual({
      isLeaving: true,
      erasedAfter: test.clock.now + 30 * DAY,
      supportEmail: '',
    });
    await contentsOf(await askOwn(owner));
    await contentsOf(await askOf(olga, tenantId));
    expect((await exportsOnRecord()).map(({ actor_kind }) => actor_kind)).toEqual(['staff', 'operator']);
  });

  it('goes to no stranger, no other owner, no one whose role does not allow it', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const omar = await openOperator(test, 'omar@hoststand.example', 'support');
    expect(await refusalIn(await askOwn(test.caller()))).toBe('not-signed-in');
    expect(await refusalIn(await askOwn(ana.station))).toBe('not-signed-in');
    expect(await refusalIn(await askOf(ben.owner, ana.tenantId))).toBe('not-signed-in');
    expect(await refusalIn(await askOf(omar, ana.tenantId))).toBe('not-allowed');
    expect(await exportsOnRecord()).toEqual([]);
    const olga = await openOperator(test, 'olga@hoststand.example');
    expect((await askOf(olga, 'nothing')).status).toBe(404);
    expect(await refusalIn(await askOf(olga, olga.operatorId))).toBe('not-found');
  });
});
