// The HTTP face of the cloud: which requests are let in, how each is logged, and what answers them. It holds no state
// between requests.
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { type Cloud, newId } from './cloud.ts';
import { isReady } from './database/is-ready.ts';
import { addressOf } from './http/address-of.ts';
import { answerRefused } from './http/answer-refused.ts';
import { serveDashboard } from './http/dashboard-files.ts';
import type { CloudEnvironment } from './http/request-log.ts';
import { requestLog } from './http/request-log.ts';
import { isOwnRequest } from './http/same-origin.ts';
import type { Site } from './http/site.ts';
import { receiveVisits } from './rates/receive-visits.ts';
import { cloudRouter } from './router.ts';
import { answerPokes } from './sync/poke-stream.ts';

const LARGEST_BODY = 1024 * 1024;
/** In one request: what a page of the dashboard asks at once. */
const MOST_CALLS = 16;

interface AppOptions {
  readonly cloud: Cloud;
  readonly site: Site;
  /** Where the dashboard was built to; without it only programs are answered. */
  readonly dashboardFolder?: string;
}

function keepPagesSafe(app: Hono<CloudEnvironment>, { isSecure }: Site): void {
  const policy = contentSecurityPolicy('production');
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
  });
  app.use(secureHeaders({ referrerPolicy: 'no-referrer', strictTransportSecurity: isSecure }));
}

export function buildApp({ cloud, site, dashboardFolder }: AppOptions): Hono<CloudEnvironment> {
  const app = new Hono<CloudEnvironment>();
  app.use(requestLog(cloud.log, () => newId(cloud)));
  keepPagesSafe(app, site);
  // Probes come by address, before any name is known.
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) =>
    (await isReady(cloud.database)) ? c.json({ ok: true }) : c.json({ ok: false }, 503),
  );
  app.use(async (c, next) => {
    if (!site.hosts.has(c.req.header('host') ?? '')) return answerRefused(c, 'MISDIRECTED');
    if (!isOwnRequest(site, c.req.method, c.req.raw.headers)) return answerRefused(c, 'FORBIDDEN');
    return next();
  });
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerRefused(c, 'PAYLOAD_TOO_LARGE') }));
  app.get('/sync/poke', answerPokes(cloud));
  app.use('/trpc/*', receiveVisits(cloud, site));
  app.all('/trpc/*', (c) =>
    fetchRequestHandler({
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
    }),
  );
  if (dashboardFolder !== undefined) serveDashboard(app, dashboardFolder);
  app.notFound((c) => answerRefused(c, 'NOT_FOUND'));
  app.onError((error, c) => {
    c.get('noteFault')(error);
    return answerRefused(c, 'INTERNAL_SERVER_ERROR');
  });
  return app;
}
