// What every answer tells a browser, so that a page of ours runs nothing but our own and is shown nowhere else.
import type { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import type { CloudEnvironment } from './request-log.ts';
import type { Site } from './site.ts';

const A_YEAR = 'max-age=31536000; includeSubDomains';

export function keepPagesSafe(app: Hono<CloudEnvironment>, { isSecure }: Site): void {
  const policy = contentSecurityPolicy('production');
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
  });
  app.use(
    secureHeaders({
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      strictTransportSecurity: isSecure ? A_YEAR : false,
    }),
  );
}
