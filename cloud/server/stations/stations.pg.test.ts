import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { newId } from '../cloud.ts';
import type { Database } from '../database/database.ts';
import { withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { recogniseStation } from './station-identity.ts';

const MINUTE = 60_000;

/** The station's restaurant has a log from now on. */
async function beginLog(kysely: Database['kysely'], stationId: string): Promise<void> {
  const { tenant_id, restaurant_id } = await withoutTenant(kysely, (trx) =>
    trx
      .selectFrom('station_token')
      .select(['tenant_id', 'restaurant_id'])
      .where('station_id', '=', stationId)
      .executeTakeFirstOrThrow(),
  );
  await withTenant(kysely, tenantIdOf(tenant_id), ({ trx }) =>
    trx.updateTable('log_head').set({ head: 1 }).where('restaurant_id', '=', restaurant_id).execute(),
  );
}

describe.each(await openTestDatabases())('stations on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('pairs a station once with a code typed any way', async () => {
    const { cloud, caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com', 'Casa Botín');
    const { code } = await api.stations.createPairing.mutate({ restaurantId, stationName: 'Front desk' });
    const typed = `${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase();
    const paired = await caller().api.pairing.claim.mutate({ code: typed });
    expect(paired).toMatchObject({ restaurantId, letter: 'A', name: 'Front desk' });
    expect(paired.restaurant).toMatchObject({
      name: 'Casa Botín',
      timeZone: 'Europe/Madrid',
      dayEnd: '03:00',
    });
    const identity = await recogniseStation(cloud, `Bearer ${paired.stationToken}`);
    expect(identity).toMatchObject({
      ok: true,
      value: { station: { restaurantId, stationId: paired.stationId } },
    });
    const again = refusalOf(caller().api.pairing.claim.mutate({ code }));
    expect(await again).toEqual({ status: 404, kind: 'pairing-code-unknown' });
  });

  it('gives a code to one of two stations that claim it at once, and letters in turn', async () => {
    const { caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const newCode = async () =>
      (await api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' })).code;
    const codes = [await newCode(), await newCode(), await newCode()];
    const claims = [...codes, ...codes].map((code) => caller().api.pairing.claim.mutate({ code }));
    const settled = await Promise.allSettled(claims);
    const letters = settled.flatMap((claim) => (claim.status === 'fulfilled' ? [claim.value.letter] : []));
    expect(letters.sort()).toEqual(['A', 'B', 'C']);
  });

  it('takes a log only where it belongs, and leaves the code of a refused station for another', async () => {
    const { cloud, caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const newCode = async () =>
      (await api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' })).code;
    const claim = (code: string, log: { restaurantId: string; isSynced: boolean } | null) =>
      caller().api.pairing.claim.mutate({ code, log });
    const refused = { status: 409, kind: 'restaurant-has-a-log' };
    const elsewhere = newId(cloud);
    const code = await newCode();
    expect(await refusalOf(claim(code, { restaurantId: elsewhere, isSynced: true }))).toEqual(refused);
    const first = await claim(code, { restaurantId: elsewhere, isSynced: false });
    await beginLog(database.kysely, first.stationId);
    const again = await newCode();
    expect(await refusalOf(claim(again, { restaurantId: elsewhere, isSynced: false }))).toEqual(refused);
    await claim(again, { restaurantId, isSynced: true });
  });

  it('lets a code lapse after ten minutes', async () => {
    const { clock, caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const { code, expiresAt } = await api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' });
    expect(expiresAt).toBe(clock.now + 10 * MINUTE);
    clock.now = expiresAt;
    expect(await refusalOf(caller().api.pairing.claim.mutate({ code }))).toMatchObject({ status: 404 });
  });

  it('shows when a station was last seen, and shuts out one that is revoked', async () => {
    const { clock, cloud, caller, registerOwner } = openTestCloud(database);
    const { api, restaurantId } = await registerOwner('ana@example.com');
    const { code } = await api.stations.createPairing.mutate({ restaurantId, stationName: 'Bar' });
    const { stationId, stationToken } = await caller().api.pairing.claim.mutate({ code });
    const paired = await api.audit.list.query({ action: 'station.pair' });
    expect(paired).toMatchObject([
      { actorKind: 'station', actorId: stationId, targetId: stationId, targetName: 'Bar' },
    ]);
    clock.now += 5 * MINUTE;
    await recogniseStation(cloud, `Bearer ${stationToken}`);
    const [seen] = await api.stations.list.query({ restaurantId });
    expect(must(seen, 'the station')).toMatchObject({
      id: stationId,
      lastSeenAt: clock.now,
      revokedAt: null,
    });
    await api.stations.revoke.mutate({ restaurantId, stationId });
    const answer = await recogniseStation(cloud, `Bearer ${stationToken}`);
    expect(answer).toEqual({ ok: false, reason: { kind: 'station-revoked' } });
    const [revoked] = await api.stations.list.query({ restaurantId });
    expect(must(revoked, 'the station').revokedAt).toBe(clock.now);
  });
});
