// The picture of a person: theirs alone to choose, seen by the people they work with and nobody else.
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { auditTrail } from '../testing/audit-trail.ts';
import { type Caller, openTestCloud } from '../testing/open-test-cloud.ts';
import { png } from '../testing/png.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const path = '/files/account/picture';

describe.each(await openTestDatabases())('an own picture on $name', ({ database, reset }) => {
  beforeEach(reset);

  const bring = ({ send }: Caller, body: Uint8Array<ArrayBuffer>) =>
    send(path, { method: 'POST', headers: { 'content-type': 'image/png' }, body });

  it('is taken, shown to colleagues only, changed, recorded, and taken away', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const { owner, restaurantId } = ana;
    const ownKey = async () => (await owner.api.accounts.me.query()).pictureKey;
    expect(await ownKey()).toBeNull();
    expect((await bring(owner, png(640, 480))).status).toBe(204);
    const first = await ownKey();
    expect((await bring(owner, png(320, 320))).status).toBe(204);
    const second = await ownKey();
    const shown = await owner.send(`/files/${second}`);
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(png(320, 320));
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await owner.send(`/files/${first}`)).status).toBe(404);
    expect((await ben.owner.send(`/files/${second}`)).status).toBe(404);
    const listed = await owner.api.staff.list.query({ restaurantId });
    expect(listed.map(({ pictureKey }) => pictureKey)).toContain(second);

    expect((await owner.send(path, { method: 'DELETE' })).status).toBe(204);
    expect(await ownKey()).toBeNull();
    expect((await owner.send(`/files/${second}`)).status).toBe(404);
    const told = (await auditTrail(database)).filter(({ action }) => action.endsWith('Picture'));
    expect(told.map(({ action }) => action)).toEqual([
      'accounts.setPicture',
      'accounts.setPicture',
      'accounts.removePicture',
    ]);
    expect(told.map(({ after }) => after).join()).not.toContain(second);
  });

  it('is refused to strangers, and when it is no picture, too large or too wide', async () => {
    const test = openTestCloud(database);
    const owner = await test.registerOwner('ana@example.com');
    expect((await bring(test.caller(), png(64, 64))).status).toBe(401);
    expect((await test.caller().send(path, { method: 'DELETE' })).status).toBe(401);
    expect((await bring(owner, new TextEncoder().encode('<script>alert(1)</script>'))).status).toBe(400);
    expect((await bring(owner, png(64, 4097))).status).toBe(400);
    expect((await bring(owner, png(64, 64, 2 * 1024 * 1024))).status).toBe(413);
    expect((await owner.api.accounts.me.query()).pictureKey).toBeNull();
  });
});
