// What is answered and what fails is counted day by day, by every copy of the service in the same row, and shown to
// operators beside the other figures.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { siteOf } from '../http/site.ts';
import { keepDay } from '../platform/day-figures.ts';
import { GOOD_PASSWORD, openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { openOperator } from '../testing/operator-caller.ts';
import { Traffic } from './traffic.ts';

const DAY = 24 * 60 * 60 * 1000;
const headers = { host: '127.0.0.1:4400', 'content-type': 'application/json' };

function openCopy({ cloud }: TestCloud) {
  const traffic = new Traffic(cloud.clock);
  const failing = { ...cloud.passwords, verify: () => Promise.reject(new Error('no memory left')) };
  const site = siteOf({ port: 4400, publicUrl: undefined });
  const app = buildApp({ cloud: { ...cloud, passwords: failing }, site, traffic });
  const body = JSON.stringify({ name: 'ana@example.com', password: GOOD_PASSWORD });
  const both = JSON.stringify({ 0: { name: 'ana@example.com', password: GOOD_PASSWORD }, 1: {} });
  return {
    traffic,
    ask: () => app.request('/trpc/application.door', { headers }),
    fail: () => app.request('/trpc/accounts.signIn', { method: 'POST', headers, body }),
    failInPart: () =>
      app.request('/trpc/accounts.signIn,accounts.signOut?batch=1', { method: 'POST', headers, body: both }),
    probe: () => app.request('/healthz', { headers }),
  };
}

describe.each(await openTestDatabases())('traffic on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('of two copies stands in one row a day, with what failed whole and in part', async () => {
    const test = openTestCloud(database);
    const [one, two] = [openCopy(test), openCopy(test)];
    await Promise.all([one.ask(), one.ask(), two.ask(), one.probe()]);
    expect((await one.fail()).status).toBe(500);
    expect((await two.failInPart()).status).toBe(207);
    await Promise.all([one.traffic.keep(test.cloud), two.traffic.keep(test.cloud)]);
    await one.ask();
    await one.traffic.keep(test.cloud);
    await one.traffic.keep(test.cloud);
    const rows = await database.kysely.selectFrom('traffic_day').selectAll().execute();
    expect(rows).toEqual([{ day: '2026-11-20', requests: 6, faults: 2 }]);
  });

  it('is not lost when the database is away for a while', async () => {
    const test = openTestCloud(database);
    const copy = openCopy(test);
    await copy.ask();
    const away = { database: { ...database, kysely: database.kysely.withSchema('nowhere') } };
    await expect(copy.traffic.keep(away)).rejects.toThrow();
    await copy.ask();
    await copy.traffic.keep(test.cloud);
    const rows = await database.kysely.selectFrom('traffic_day').selectAll().execute();
    expect(rows).toMatchObject([{ requests: 2, faults: 0 }]);
  });

  it('is a figure of the day it came on; a day of which nothing is known says so', async () => {
    const test = openTestCloud(database);
    await keepDay(test.cloud);
    test.clock.now += DAY;
    const copy = openCopy(test);
    for (let asked = 0; asked < 3; asked += 1) await copy.ask();
    await copy.fail();
    await copy.traffic.keep(test.cloud);
    const olga = await openOperator(test, 'olga@hoststand.example');
    expect(await olga.api.office.figures.days.query()).toMatchObject([
      { day: '2026-11-20', requests: null, faults: null, errorRate: null },
      { day: '2026-11-21', requests: 4, faults: 1, errorRate: 0.25 },
    ]);
  });
});
