// Serves the built dashboard. Files with a fingerprint in their name may be kept for good, the page itself never.
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { CloudEnvironment } from './request-log.ts';

/** `folder` is where the build put index.html and assets/. */
export function serveDashboard(app: Hono<CloudEnvironment>, folder: string): void {
  app.get(
    '/',
    serveStatic({
      root: folder,
      path: 'index.html',
      onFound: (_path, c) => c.header('cache-control', 'no-cache'),
    }),
  );
  app.get(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
}
