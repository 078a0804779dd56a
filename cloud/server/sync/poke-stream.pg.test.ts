// The event stream a station listens to, with a second copy of the service on the same database.
import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import { type Caller, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { answerPokes } from './poke-stream.ts';
import { newsOf } from './testing/news-of.ts';
import { countedIds } from './testing/stand.ts';

const freshId = countedIds();

const tablePush = (epoch: string, firstStationSeq: number) => {
  const details = { name: '12', area: '', seatsMin: 1, seatsMax: 2 };
  const made = { opId: freshId(), kind: 'table.set', version: 1, occurredAt: 1, clockOffsetMs: 0 };
  const actor = { kind: 'staff', id: freshId() } as const;
  const op = { ...made, payload: { tableId: freshId(), details }, actor };
  return { protocol: 1, epoch, firstStationSeq, ops: [{ op, void: null }] };
};

async function* headsOf(response: Response): AsyncGenerator<number> {
  for await (const news of newsOf(response)) if (news !== 'directory') yield news;
}

async function listen(station: Caller) {
  const response = await station.send('/sync/poke');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return headsOf(response);
}

function streamOf({ cloud }: TestCloud, heartbeatMs: number, stationToken: string) {
  const authorization = `Bearer ${stationToken}`;
  const app = new Hono<CloudEnvironment>();
  app.use((c, next) => {
    c.set('note', () => undefined);
    return next();
  });
  app.get('/sync/poke', answerPokes(cloud, heartbeatMs));
  return app.request('/sync/poke', { headers: { authorization } });
}

describe.each(await openTestDatabases())('pokes on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('tell where the log is at once, and every change, whichever copy of the service took it', async () => {
    const first = openTestCloud(database);
    const second = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(first);
    const heads = [await listen(ana.station), await listen(ana.station)];
    for (const stream of heads) expect((await stream.next()).value).toBe(0);
    await ben.station.api.sync.push.mutate(tablePush(ben.epoch, 1));
    const elsewhere = second.caller(ana.stationToken);
    await elsewhere.api.sync.push.mutate(tablePush(ana.epoch, 1));
    for (const stream of heads) expect((await stream.next()).value).toBe(1);
    await ana.station.api.sync.push.mutate(tablePush(ana.epoch, 2));
    for (const stream of heads) expect((await stream.next()).value).toBe(2);
    await Promise.all(heads.map((stream) => stream.return(undefined)));
  });

  it('tell at once that the staff changed, to its own restaurant alone', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const news = newsOf(await ana.station.send('/sync/poke'));
    const others = newsOf(await ben.station.send('/sync/poke'));
    expect([(await news.next()).value, (await others.next()).value]).toEqual([0, 0]);
    const { restaurantId } = ana;
    const { staffId } = await ana.owner.api.staff.add.mutate({ restaurantId, name: 'Zoë', role: 'host' });
    expect((await news.next()).value).toBe('directory');
    expect((await news.next()).value).toBe(0);
    await ana.owner.api.staff.setState.mutate({ restaurantId, staffId, state: 'inactive' });
    expect((await news.next()).value).toBe('directory');
    await ben.station.api.sync.push.mutate(tablePush(ben.epoch, 1));
    expect((await others.next()).value).toBe(1);
    await Promise.all([news, others].map((stream) => stream.return(undefined)));
  });

  it('tell at once that an operator put somebody out', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const { users } = (await openOperator(test, 'olga@hoststand.example')).api.office;
    const [owner] = await users.list.query({ search: ana.email, state: null });
    const news = newsOf(await ana.station.send('/sync/poke'));
    expect((await news.next()).value).toBe(0);
    await users.switch.mutate({ accountIds: [must(owner, 'the owner').id], to: 'inactive' });
    expect((await news.next()).value).toBe('directory');
    await news.return(undefined);
  });

  it('catch up with the heartbeat when a notice was lost', async () => {
    const deaf = { ...database, listen: () => Promise.resolve() };
    const { ana } = await makeTwoTenants(openTestCloud(database));
    const response = await streamOf(openTestCloud(deaf), 20, ana.stationToken);
    const heads = headsOf(response);
    expect((await heads.next()).value).toBe(0);
    await ana.station.api.sync.push.mutate(tablePush(ana.epoch, 1));
    for await (const head of heads) if (head === 1) break;
  });

  it('end when the station is revoked, and when the service ends', async () => {
    const test = openTestCloud(database);
    const { ana } = await makeTwoTenants(test);
    const ending = new AbortController();
    const cloud = { ...test.cloud, ending: ending.signal };
    const revoked = headsOf(await streamOf(test, 20, ana.stationToken));
    const ended = headsOf(await streamOf({ ...test, cloud }, 60_000, ana.stationToken));
    expect((await ended.next()).value).toBe(0);
    const { restaurantId, stationId } = ana;
    await ana.owner.api.stations.revoke.mutate({ restaurantId, stationId });
    for await (const head of revoked) expect(head).toBe(0);
    ending.abort();
    expect((await ended.next()).done).toBe(true);
  });
});
