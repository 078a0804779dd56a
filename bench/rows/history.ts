// A station in a restaurant with 100 000 parties behind it: how soon a new one is of use, how soon it starts again
// with all of them, and what memory it takes. The cloud is on Postgres.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase } from '#server/database/open-database.ts';
import {
  createPostgresDatabase,
  type PostgresServer,
  startPostgres,
} from '#server/database/testing/postgres-server.ts';
import type { RestaurantRef } from '#server/sync/log-store.ts';
import { must } from '#shared/must.ts';
import { type Runner, startCloud, startStation } from '../../e2e/harness/programs.ts';
import { clientOf, fillWithDemo, pair } from '../../e2e/harness/restaurant.ts';
import { until } from '../../e2e/harness/until.ts';
import { absolute, type Bench, printed, type Row } from '../row.ts';
import { fillCloud } from '../setting/fill-cloud.ts';

const parties = 100_000;
const settledMs = 60_000;

export const history: Bench = {
  name: 'history',
  run: async () => {
    const server = must(
      await startPostgres(),
      'Postgres on this machine: it is what the rows are measured on',
    );
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  },
};

async function measure(server: PostgresServer): Promise<readonly Row[]> {
  const databaseUrl = await createPostgresDatabase(server.folder);
  const cloud = await startCloud({ DATABASE_URL: databaseUrl });
  const stations: Runner[] = [];
  try {
    await seatTonight(cloud, stations);
    await fillHistory(databaseUrl);
    const newcomer = await startStation();
    stations.push(newcomer);
    const joined = await join(newcomer, cloud);
    return [...joined, ...(await startAgain(newcomer))];
  } finally {
    for (const station of stations) await station.remove();
    await cloud.remove();
  }
}

/** Open parties, so that the newcomer has a list to show. */
async function seatTonight(cloud: Runner, stations: Runner[]): Promise<void> {
  const station = await startStation();
  stations.push(station);
  await pair(station, { cloud, cloudUrl: cloud.program().url });
  await fillWithDemo(station);
  const { sync } = clientOf(station);
  await until('the evening is in the cloud', async () => (await sync.status.query()).pending === 0);
  await station.stop();
}

async function fillHistory(databaseUrl: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  const { rows } = await sql<RestaurantRef>`
    select tenant_id as "tenantId", restaurant_id as "restaurantId" from station_token`.execute(
    database.kysely,
  );
  await fillCloud(database, must(rows[0], 'a paired restaurant'), parties);
  await database.close();
}

async function join(newcomer: Runner, cloud: Runner): Promise<readonly Row[]> {
  const began = performance.now();
  await pair(newcomer, { cloud, cloudUrl: cloud.program().url });
  const client = clientOf(newcomer);
  await until('the list is there', async () =>
    (await client.state.open.query()).entities.some(({ kind }) => kind === 'party'),
  );
  const usable = (performance.now() - began) / 1000;
  await until(
    'the whole history is there',
    async () => (await client.sync.status.query()).historyComplete,
    600_000,
  );
  const whole = (performance.now() - began) / 1000;
  return [
    absolute({ name: `new station, ${parties} parties: usable list`, value: usable, unit: 's', atMost: 3 }),
    printed({ name: 'the same: whole history', value: whole, unit: 's' }),
  ];
}

async function startAgain(station: Runner): Promise<readonly Row[]> {
  await station.stop();
  const began = performance.now();
  await station.start();
  const ready = (performance.now() - began) / 1000;
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const memory = residentMegabytes(station.program().pid);
  return [
    absolute({ name: 'station start to ready on that file', value: ready, unit: 's', atMost: 1 }),
    absolute({ name: 'station memory 60 s after ready', value: memory, unit: 'MB', atMost: 180 }),
  ];
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(must(kilobytes, 'the memory of a running program')) / 1024;
}
