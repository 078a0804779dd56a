// Photos as bytes: what is taken, what is refused, and who sees them.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { type Caller, openTestCloud } from '../testing/open-test-cloud.ts';
import { png } from '../testing/png.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');

describe.each(await openTestDatabases())('photos on $name', ({ database, reset }) => {
  beforeEach(reset);

  interface Sending {
    readonly restaurantId: string;
    readonly body: Uint8Array<ArrayBuffer>;
    readonly headers?: Readonly<Record<string, string>>;
  }

  const send = ({ send: call }: Caller, { restaurantId, body, headers }: Sending) =>
    call(`/files/restaurants/${restaurantId}/photos?alt=The%20vaults`, {
      method: 'POST',
      headers: { 'content-type': 'image/png', ...headers },
      body,
    });

  it('takes a picture, shows it to its tenant only, and forgets it when it is taken away', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { restaurantId, owner } = ana;
    const picture = png(800, 600);
    expect((await send(owner, { restaurantId, body: picture })).status).toBe(201);
    expect((await send(owner, { restaurantId, body: png(640, 480) })).status).toBe(201);
    const photos = async () => (await owner.api.restaurants.show.query({ restaurantId })).photos;
    const [first, second] = await photos();
    expect(first).toMatchObject({ altText: 'The vaults', isPrimary: true });
    expect(second).toMatchObject({ isPrimary: false });
    await owner.api.restaurants.setPrimaryPhoto.mutate({ restaurantId, photoId: second?.id ?? '' });
    expect(await photos()).toMatchObject([
      { id: second?.id, isPrimary: true },
      { id: first?.id, isPrimary: false },
    ]);
    await owner.api.restaurants.setPrimaryPhoto.mutate({ restaurantId, photoId: first?.id ?? '' });
    const path = `/files/${first?.key}`;
    const shown = await owner.send(path);
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect((await ben.owner.send(path)).status).toBe(404);
    expect((await test.caller().send(path)).status).toBe(401);
    const removing = `/files/restaurants/${restaurantId}/photos/${first?.id}`;
    expect((await ben.owner.send(removing, { method: 'DELETE' })).status).toBe(404);
    expect((await owner.send(removing, { method: 'DELETE' })).status).toBe(204);
    expect((await owner.send(path)).status).toBe(404);
    expect(await photos()).toMatchObject([{ id: second?.id, isPrimary: true }]);
  });

  it('is called in the trail by what it shows, and found there by it', async () => {
    const { ana, ben } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner } = ana;
    for (const width of [800, 640]) await send(owner, { restaurantId, body: png(width, 480) });
    const [, second] = (await owner.api.restaurants.show.query({ restaurantId })).photos;
    await owner.api.restaurants.setPrimaryPhoto.mutate({ restaurantId, photoId: second?.id ?? '' });
    const search = { text: 'VAULTS', actions: [], targetKinds: [], actorKinds: [] };
    const [chosen, ...added] = await owner.api.audit.list.query({ search });
    expect(chosen).toMatchObject({ action: 'restaurants.setPrimaryPhoto', targetName: 'The vaults' });
    expect(Object.values(chosen?.names ?? {})).toEqual(['The vaults', 'The vaults']);
    expect(added).toHaveLength(2);
    expect(await ben.owner.api.audit.list.query({ search })).toEqual([]);
  });

  it('refuses what is no picture, too large, too wide, from another site, or of another tenant', async () => {
    const { ana, ben } = await makeTwoTenants(openTestCloud(database));
    const { restaurantId, owner } = ana;
    expect((await send(owner, { restaurantId, body: page })).status).toBe(400);
    expect((await send(owner, { restaurantId, body: png(4097, 10) })).status).toBe(400);
    const tooLarge = await send(owner, { restaurantId, body: png(10, 10, 2 * 1024 * 1024) });
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.text()).toContain('A picture has at most 2 MB.');
    const elsewhere = await send(owner, {
      restaurantId,
      body: png(10, 10),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(elsewhere.status).toBe(403);
    expect((await send(owner, { restaurantId: ben.restaurantId, body: png(10, 10) })).status).toBe(404);
    expect((await owner.api.restaurants.show.query({ restaurantId })).photos).toEqual([]);
  });
});
