// One log line a request: route, status, time, request id, and the tenant once it is known. Query strings, bodies,
// addresses and names are never in it.
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { findPage } from '#shared/pages/page-paths.ts';
import { sqlStateOf } from '../database/database-error.ts';
import type { Visitor } from '../rates/visitor.ts';

type Facts = Readonly<Record<string, string>>;

export interface CloudEnvironment {
  readonly Variables: {
    requestId: string;
    note: (facts: Facts) => void;
    noteFault: (fault: unknown) => void;
    visitor: Visitor;
  };
}

const KNOWN_PATH = /^\/(?:trpc\/[A-Za-z0-9.,]{1,400}|sync\/poke|healthz|readyz|assets\/.*)$/;

// A path nobody serves may hold anything, so it is not repeated.
const routeOf = (path: string): string => (KNOWN_PATH.test(path) ? path : (findPage(path)?.path ?? 'other'));

/** Where it happened. The words of a database error may quote a row, so its code stands for them. */
function traceOf(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = sqlStateOf(fault);
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { fault: fault.name, ...(code === undefined ? { words: fault.message } : { code }), frames };
}

export function requestLog(log: Logger, newRequestId: () => string): MiddlewareHandler<CloudEnvironment> {
  return async (c, next) => {
    const requestId = newRequestId();
    const startedAt = performance.now();
    let facts: Facts = {};
    c.set('requestId', requestId);
    c.set('note', (more) => {
      facts = { ...facts, ...more };
    });
    c.set('noteFault', (fault) => log.error({ requestId, ...facts, ...traceOf(fault) }, 'a request failed'));
    await next();
    c.header('x-request-id', requestId);
    const ms = Math.round(performance.now() - startedAt);
    log.info({ requestId, route: routeOf(c.req.path), status: c.res.status, ms, ...facts }, 'request');
  };
}
