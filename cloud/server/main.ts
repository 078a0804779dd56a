// Starts the cloud from the command line: one line on stdout once it answers, one sentence and code 1 when it cannot.
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { passwordHasher } from './accounts/password-hasher.ts';
import { buildApp } from './app.ts';
import type { Cloud } from './cloud.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { endWith } from './end-with.ts';
import { type FileStore, folderStore } from './files/file-store.ts';
import { mustBeFitForProduction } from './fit-for-production.ts';
import { keepPort } from './http/last-port.ts';
import { type Site, siteOf } from './http/site.ts';
import { type Listening, listen } from './listen.ts';
import { keepSending, type Sending } from './mail/keep-sending.ts';
import { carrierOf } from './mail/mail-settings.ts';
import { endDueViews } from './operators/end-view.ts';
import { keepDay } from './platform/day-figures.ts';
import { eraseDueTenants } from './retention/erase-due-tenants.ts';
import { keepRetention } from './retention/keep-retention.ts';
import { keyInFolder, secretBox } from './secret-box.ts';
import { notUnderstood, placeOf, readSettings, type Settings } from './settings.ts';
import { sweepExpired } from './sweep-expired.ts';
import type { ErasingMeans } from './tenants/erase-tenant.ts';
import { faultTracker } from './watch/fault-tracker.ts';
import { Traffic } from './watch/traffic.ts';

const text = { type: 'string' } as const;
const options = { data: text, host: text, port: text, help: { type: 'boolean', short: 'h' } } as const;
const usage = 'Usage: cloud --data DIR --port N [--host ADDRESS]';

function readWish(): Settings | 'help' {
  try {
    const { help, ...given } = parseArgs({ options }).values;
    return help === true ? 'help' : readSettings(given);
  } catch (error) {
    throw notUnderstood(usage, error);
  }
}

const DASHBOARD = join(import.meta.dirname, '../../out/dashboard');
const SWEEP_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

const random = (bytes: number): Uint8Array => randomBytes(bytes);

interface Running {
  readonly cloud: Cloud;
  readonly server: Listening;
  readonly sending: Sending;
  readonly ending: AbortController;
  readonly traffic: Traffic;
}

function endOnSignal({ cloud, server, sending, ending, traffic }: Running): void {
  const stop = async (): Promise<void> => {
    ending.abort();
    await server.close();
    await sending.stop();
    await traffic.keep(cloud).catch((fault: unknown) => cloud.log.error({ fault }, 'traffic was lost'));
    await cloud.database.close();
    process.exit(0);
  };
  let isStopping = false;
  // systemd, npm and a terminal each pass the same signal on: those that follow must not cut short what the first began.
  const onSignal = (): void => {
    if (!isStopping) void stop();
    isStopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

function sweepEveryHour(means: Cloud & ErasingMeans): void {
  const sweep = async (): Promise<void> => {
    for (const round of [sweepExpired, keepRetention, eraseDueTenants, keepDay]) {
      await round(means).catch((fault: unknown) => means.log.error({ fault }, 'sweeping failed'));
    }
  };
  void sweep();
  setInterval(() => void sweep(), SWEEP_MS).unref();
}

function lookEveryMinute(cloud: Cloud, traffic: Traffic): void {
  const look = async (): Promise<void> => {
    for (const round of [endDueViews, () => traffic.keep(cloud)]) {
      await round(cloud).catch((fault: unknown) => cloud.log.error({ fault }, 'a round failed'));
    }
  };
  void look();
  setInterval(() => void look(), MINUTE_MS).unref();
}

async function start(): Promise<void> {
  const wish = readWish();
  if (wish === 'help') {
    process.stdout.write(`${usage}\n`);
  } else {
    mustBeFitForProduction(wish);
    await serveFrom(await openDatabase(placeOf(wish)), wish);
  }
}

async function serveFrom(database: Database, chosen: Settings): Promise<void> {
  const ending = new AbortController();
  const cloud: Cloud = {
    database,
    clock: Date.now,
    random,
    passwords: passwordHasher({ random, processors: availableParallelism() }),
    secrets: secretBox(chosen.SECRET_KEY ?? keyInFolder(chosen.data, random), random),
    log: pino({ level: chosen.LOG_LEVEL }, pino.destination({ fd: 2, sync: false })),
    ending: ending.signal,
  };
  const siteAt = (port: number) =>
    siteOf({ port, publicUrl: chosen.PUBLIC_URL, baseDomain: chosen.BASE_DOMAIN });
  const traffic = new Traffic(cloud.clock);
  const serve = (port: number) => appFor({ cloud, site: siteAt(port), traffic }, chosen).fetch;
  const server = await listen({ host: chosen.host, port: chosen.port, serve }).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  if (chosen.PUBLIC_URL === undefined) keepPort(chosen.data, server.port);
  const sending = keepSending(cloud, {
    carrier: carrierOf(chosen),
    address: siteAt(server.port).address,
  });
  endOnSignal({ cloud, server, sending, ending, traffic });
  lookEveryMinute(cloud, traffic);
  sweepEveryHour({ ...cloud, place: placeOf(chosen), files: filesOf(chosen) });
  void database.lost.then(endWith);
  process.stdout.write(`cloud ready http://${chosen.host}:${server.port}\n`);
}

const filesOf = ({ data }: Pick<Settings, 'data'>): FileStore => folderStore(join(data, 'files'));

interface Served {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly traffic: Traffic;
}

function appFor(served: Served, { data, METRICS_TOKEN, ERROR_TRACKER_URL: url }: Settings) {
  const { clock, log } = served.cloud;
  return buildApp({
    ...served,
    dashboardFolder: DASHBOARD,
    files: filesOf({ data }),
    metricsToken: METRICS_TOKEN,
    tellFault: url === undefined ? undefined : faultTracker({ url, clock, log }),
  });
}

start().catch(endWith);
