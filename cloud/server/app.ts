// The HTTP face of the cloud: which requests are let in, how each is logged, and what answers them. It holds no state
// between requests.
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Cloud, newId } from './cloud.ts';
import { openExportDoor } from './exports/export-door.ts';
import type { FileStore } from './files/file-store.ts';
import { openPhotoDoor } from './files/photo-door.ts';
import { addressOf } from './http/address-of.ts';
import { answerRefused } from './http/answer-refused.ts';
import { serveDashboard } from './http/dashboard-files.ts';
import { guardDoor } from './http/guard-door.ts';
import { keepPagesSafe } from './http/keep-pages-safe.ts';
import type { CloudEnvironment } from './http/request-log.ts';
import { requestLog } from './http/request-log.ts';
import type { Site } from './http/site.ts';
import { receiveVisits } from './rates/receive-visits.ts';
import { cloudRouter } from './router.ts';
import { answerPokes } from './sync/poke-stream.ts';
import { answerMetrics } from './watch/answer-metrics.ts';
import { answerProbes } from './watch/answer-probes.ts';
import type { Fault } from './watch/fault-tracker.ts';
import { RequestMeasures } from './watch/request-measures.ts';
import type { Traffic } from './watch/traffic.ts';

const LARGEST_BODY = 1024 * 1024;
/** In one request: what a page of the dashboard asks at once. */
const MOST_CALLS = 16;

interface AppOptions {
  readonly cloud: Cloud;
  readonly site: Site;
  /** Where the dashboard was built to; without it only programs are answered. */
  readonly dashboardFolder?: string;
  /** Without it pictures are neither taken nor shown. */
  readonly files?: FileStore;
  /** Without it only this machine may read the figures of the service. */
  readonly metricsToken?: string | undefined;
  /** Counts what is answered, day by day. */
  readonly traffic?: Traffic;
  readonly tellFault?: ((fault: Fault) => void) | undefined;
}

function answerFault(error: Error, c: Context<CloudEnvironment>): Response {
  c.get('noteFault')(error);
  return answerRefused(c, 'INTERNAL_SERVER_ERROR');
}

function answerCalls(c: Context<CloudEnvironment>, { cloud, site }: AppOptions): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: cloudRouter,
    maxBatchSize: MOST_CALLS,
    createContext: ({ resHeaders }) => ({
      cloud,
      site,
      requestId: c.get('requestId'),
      address: addressOf(site, c),
      requestHeaders: c.req.raw.headers,
      responseHeaders: resHeaders,
      visitor: c.get('visitor'),
    }),
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') c.get('noteFault')(error.cause ?? error);
    },
  });
}

export function buildApp(options: AppOptions): Hono<CloudEnvironment> {
  const { cloud, site, dashboardFolder, files } = options;
  const app = new Hono<CloudEnvironment>();
  const measures = new RequestMeasures(Object.keys(cloudRouter._def.procedures));
  app.use(
    requestLog({
      log: cloud.log,
      newRequestId: () => newId(cloud),
      onAnswer: (answered) => {
        measures.add(answered);
        options.traffic?.add(answered);
      },
      onFault: (fault) => options.tellFault?.(fault),
    }),
  );
  keepPagesSafe(app, site);
  // Probes come by address, before any name is known.
  answerProbes(app, cloud);
  app.get('/metrics', answerMetrics({ cloud, site, measures, token: options.metricsToken }));
  app.use(guardDoor(cloud, site));
  const receive = receiveVisits(cloud, site);
  if (files !== undefined) openPhotoDoor(app, { cloud, site, files, receive });
  openExportDoor(app, { cloud, site, files, receive });
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerRefused(c, 'PAYLOAD_TOO_LARGE') }));
  app.get('/sync/poke', answerPokes(cloud));
  app.use('/trpc/*', receive);
  app.all('/trpc/*', (c) => answerCalls(c, options));
  if (dashboardFolder !== undefined) serveDashboard(app, dashboardFolder);
  app.notFound((c) => answerRefused(c, 'NOT_FOUND'));
  app.onError(answerFault);
  return app;
}
