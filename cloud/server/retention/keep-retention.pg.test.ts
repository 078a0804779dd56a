// Nothing a guest said stays longer than it may: the finding that nothing ever faded, pruned or erased a log.
import { beforeEach, describe, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { fadingPage, logKeptMs } from '../sync/sweep-log.ts';
import { Scene } from '../sync/testing/scene.ts';
import { sqlStand } from '../sync/testing/sql-stand.ts';
import { keepRetention } from './keep-retention.ts';

const hourMs = 60 * 60 * 1000;

describe.each(await openTestDatabases())('what is kept on $name', (testDatabase) => {
  const { database } = testDatabase;
  beforeEach(testDatabase.reset);

  /** A restaurant in UTC whose rounds are taken by hand. */
  async function openRestaurant() {
    const scene = await Scene.open(sqlStand(testDatabase));
    const { tenantId, restaurantId } = scene.restaurant;
    await withTenant(database.kysely, tenantId, async ({ trx }) => {
      await trx
        .insertInto('tenant')
        .values({ id: tenantId, slug: tenantId, name: 'Casa', created_at: 0 })
        .execute();
      const known = { tenant_id: tenantId, id: restaurantId, slug: 'casa', name: 'Casa', created_at: 0 };
      const place = { time_zone: 'UTC', day_end: '03:00', locale: 'es', currency: 'EUR', country: 'ES' };
      await trx
        .insertInto('restaurant')
        .values({ ...known, ...place, status: 'active', pin_key: '' })
        .execute();
    });
    const ending = new AbortController().signal;
    const round = () => keepRetention({ database, clock: () => scene.now, ending });
    const goTo = async (at: number) => {
      scene.now = at;
      await round();
    };
    const said = async () => JSON.stringify([await scene.log(), await scene.station().history(null, 500)]);
    return { scene, goTo, round, said };
  }

  const nightAfter = (at: number, days: number): number =>
    Math.floor((at + days * 24 * hourMs) / (24 * hourMs)) * 24 * hourMs + 27.5 * hourMs;

  it('takes what was typed out of log rows after 35 days, a page at a time', async () => {
    const { scene, goTo, said } = await openRestaurant();
    const station = scene.station();
    const ops = Array.from({ length: fadingPage + 3 }, () =>
      scene.op('party.edit', { partyId: mintUuid(0, new Uint8Array(10)), personal: { name: 'Fugaz' } }),
    );
    await station.push(ops.slice(0, 400));
    await station.push(ops.slice(400));
    await goTo(scene.now + logKeptMs - 1);
    expect(await said()).toContain('Fugaz');
    await goTo(scene.now + 2);
    expect(await said()).not.toContain('Fugaz');
    expect(await scene.log()).toHaveLength(ops.length);
  });

  it('forgets a visit, its guest and its log six months later, at night and once', async () => {
    const { scene, goTo, round, said } = await openRestaurant();
    const station = scene.station();
    const [gone, stays, again] = [scene.freshId(), scene.freshId(), scene.freshId()];
    const [once, regular] = [scene.freshId(), scene.freshId()];
    await station.push([
      scene.addParty({ partyId: gone, guestId: once, name: 'Fugaz' }),
      scene.addParty({ partyId: again, guestId: regular, name: 'Fiel' }),
      scene.addParty({ partyId: stays, name: 'Eterna' }),
      ...[gone, again].map((partyId) => scene.op('party.remove', { partyId, reason: 'left' })),
    ]);
    const joined = scene.now;
    await goTo(nightAfter(joined, 100));
    await station.push([scene.addParty({ guestId: regular, name: 'Fiel' })]);
    await goTo(nightAfter(joined, 180));
    expect(await said()).toContain('Fugaz');
    await goTo(nightAfter(joined, 186) + 12 * hourMs);
    expect(await said()).toContain('Fugaz');
    await goTo(nightAfter(joined, 186));
    const left = await said();
    expect(left).not.toContain('Fugaz');
    expect(left).toContain('Fiel');
    expect(left).toContain('Eterna');
    expect(await station.history(null, 500)).toMatchObject({
      rows: [{ kind: 'guest', row: { id: regular } }],
    });
    const log = await scene.log();
    expect(log.at(-1)?.op).toMatchObject({ kind: 'history.prune', payload: { guestIds: [once] } });
    await round();
    await goTo(nightAfter(joined, 187));
    expect(await scene.log()).toHaveLength(log.length);
  });

  it('is done by one of two copies of the service', async () => {
    const { scene, round } = await openRestaurant();
    const partyId = scene.freshId();
    await scene
      .station()
      .push([scene.addParty({ partyId }), scene.op('party.remove', { partyId, reason: 'left' })]);
    scene.now = nightAfter(scene.now, 200);
    await Promise.all([round(), round()]);
    expect(await scene.log()).toHaveLength(3);
  });
});
