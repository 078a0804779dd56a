// What tells whoever runs the service that it lives (/healthz), that it can work (/readyz), and both with how long it has
// been up (/api/health).
import type { Hono } from 'hono';
import type { Cloud } from '../cloud.ts';
import { isReady } from '../database/is-ready.ts';
import type { CloudEnvironment } from '../http/request-log.ts';

export function answerProbes(app: Hono<CloudEnvironment>, { database, clock }: Cloud): void {
  const startedAt = clock();
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) =>
    (await isReady(database)) ? c.json({ ok: true }) : c.json({ ok: false }, 503),
  );
  app.get('/api/health', async (c) => {
    const ok = await isReady(database);
    const upSeconds = Math.round((clock() - startedAt) / 1000);
    return c.json({ ok, database: ok ? 'ok' : 'unreachable', upSeconds }, ok ? 200 : 503);
  });
}
