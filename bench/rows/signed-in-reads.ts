// What a signed-in person reads, on Postgres: at 300 requests a second by the clock, and as fast as 100 connections can
// beside a bare Hono with pg that sends the same statements. The tenant's allowance is raised for it; it is counted all
// the same.
import { join, resolve } from 'node:path';
import { startProgram } from '../../scripts/start/program.ts';
import { closedLoop, openLoop, openSender, type Sender } from '../cloud/http-load.ts';
import { statementsOf } from '../cloud/seen-statements.ts';
import { type Serving, startServing } from '../cloud/serving.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench, compared, type Row } from '../row.ts';

const perSecond = 300;
const openSeconds = 60;
const closedSeconds = 15;
const connections = 100;
const compare = '/trpc/restaurants.list';

const root = resolve(import.meta.dirname, '../..');

export const signedInReads: Bench = {
  name: 'signed-in-reads',
  run: async () => {
    const serving = await startServing();
    const { send, close } = openSender(connections);
    try {
      return [...(await byTheClock(serving, send)), await besideBare(serving, send)];
    } finally {
      close();
      await serving.close();
    }
  },
};

function pathsOf({ restaurantId }: Serving): readonly string[] {
  const of = encodeURIComponent(JSON.stringify({ restaurantId }));
  return [
    '/trpc/accounts.me',
    '/trpc/restaurants.list',
    '/trpc/restaurants.tonight',
    `/trpc/staff.list?input=${of}`,
    `/trpc/stations.list?input=${of}`,
    '/trpc/plan.show',
  ];
}

async function byTheClock(serving: Serving, send: Sender): Promise<readonly Row[]> {
  const paths = pathsOf(serving);
  const headers = { cookie: serving.cookie, 'sec-fetch-site': 'same-origin' };
  const ask = async (index: number): Promise<boolean> => {
    const { status } = await send({ url: `${serving.url}${paths[index % paths.length]}`, headers });
    return status === 200;
  };
  await openLoop({ perSecond, seconds: 3, ask });
  const { samplesMs, failures } = await openLoop({ perSecond, seconds: openSeconds, ask });
  const during = `${perSecond} signed-in reads a second for ${openSeconds} s (allowance raised)`;
  return [
    absolute({ name: `${during}: p95`, value: percentile(samplesMs, 0.95), unit: 'ms', atMost: 50 }),
    absolute({ name: `${during}: errors`, value: failures, unit: 'errors', atMost: 0 }),
  ];
}

async function besideBare(serving: Serving, send: Sender): Promise<Row> {
  const statements = await statementsOf(serving, compare);
  const bare = await startProgram({
    name: 'cloud',
    folder: root,
    command: [
      join('bench', 'cloud', 'bare-server.ts'),
      JSON.stringify({ databaseUrl: serving.databaseUrl, statements }),
    ],
  });
  const headers = { cookie: serving.cookie };
  const rateOf = async (url: string): Promise<number> => {
    const ask = async (): Promise<boolean> => (await send({ url, headers })).status === 200;
    await closedLoop({ connections, seconds: 3, ask });
    return closedLoop({ connections, seconds: closedSeconds, ask });
  };
  try {
    const floor = await rateOf(`${bare.url}/`);
    const value = await rateOf(`${serving.url}${compare}`);
    return compared({
      name: `signed-in read with ${connections} connections`,
      value,
      floor,
      unit: 'req/s',
      judged: -value / floor,
      bar: '≥ 0.4 × the floor',
      met: value >= 0.4 * floor,
    });
  } finally {
    await bare.stop();
  }
}
