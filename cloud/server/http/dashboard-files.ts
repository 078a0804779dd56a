// Serves the built dashboard. Files with a fingerprint in their name may be kept for good, the page itself never. Where
// there is no page a browser still gets the dashboard, which says so, with the status that says it to programs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { findPage } from '#shared/pages/page-paths.ts';
import { answerRefused } from './answer-refused.ts';
import type { CloudEnvironment } from './request-log.ts';

/** `folder` is where the build put index.html and assets/. */
export function serveDashboard(app: Hono<CloudEnvironment>, folder: string): void {
  app.get(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.get('/assets/*', (c) => answerRefused(c, 'NOT_FOUND'));
  app.get('*', async (c, next) => {
    const isPage = findPage(c.req.path) !== null;
    if (!isPage && c.req.header('accept')?.includes('text/html') !== true) return next();
    c.header('cache-control', 'no-cache');
    return c.html(await readFile(join(folder, 'index.html'), 'utf8'), isPage ? 200 : 404);
  });
}
