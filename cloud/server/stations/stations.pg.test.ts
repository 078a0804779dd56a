import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { identifyStation } from './station-identity.ts';

const MINUTE = 60_000;

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
    const identity = await identifyStation(cloud, `Bearer ${paired.stationToken}`);
    expect(identity).toMatchObject({ ok: true, value: { restaurantId, stationId: paired.stationId } });
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
    clock.now += 5 * MINUTE;
    await identifyStation(cloud, `Bearer ${stationToken}`);
    const [seen] = await api.stations.list.query({ restaurantId });
    expect(must(seen, 'the station')).toMatchObject({
      id: stationId,
      lastSeenAt: clock.now,
      revokedAt: null,
    });
    await api.stations.revoke.mutate({ restaurantId, stationId });
    const answer = await identifyStation(cloud, `Bearer ${stationToken}`);
    expect(answer).toEqual({ ok: false, reason: { kind: 'station-revoked' } });
    const [revoked] = await api.stations.list.query({ restaurantId });
    expect(must(revoked, 'the station').revokedAt).toBe(clock.now);
  });
});
