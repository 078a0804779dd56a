// Lets in who calls the service by one of its names from a page that may: one of ours with the cookie of its session, one
// of an allowed origin without. Pages of any other origin are told nothing they could read.
import type { MiddlewareHandler } from 'hono';
import type { Cloud } from '../cloud.ts';
import { isAllowedOrigin } from './allowed-origin.ts';
import { answerRefused } from './answer-refused.ts';
import type { CloudEnvironment } from './request-log.ts';
import { isOwnRequest } from './same-origin.ts';
import type { Site } from './site.ts';

const ASKED_AGAIN_AFTER_S = 600;

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, authorization',
  'access-control-max-age': String(ASKED_AGAIN_AFTER_S),
};

export function guardDoor(cloud: Cloud, site: Site): MiddlewareHandler<CloudEnvironment> {
  return async (c, next) => {
    const { method, raw } = c.req;
    if (!site.hosts.has(c.req.header('host') ?? '')) return answerRefused(c, 'MISDIRECTED');
    const origin = c.req.header('origin');
    const isOurs = origin === undefined || origin === site.address;
    const mayRead = !isOurs && (await isAllowedOrigin(cloud, site, origin));
    if (!isOwnRequest(site, { method, headers: raw.headers, mayRead })) return answerRefused(c, 'FORBIDDEN');
    if (mayRead && method === 'OPTIONS') {
      return c.body(null, 204, { ...preflight, 'access-control-allow-origin': origin, vary: 'origin' });
    }
    await next();
    c.header('vary', 'origin', { append: true });
    if (mayRead) c.header('access-control-allow-origin', origin);
    return undefined;
  };
}
