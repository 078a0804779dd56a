// One log line a request: route, status, time, request id, and the tenant once it is known. Query strings, bodies,
// addresses and names are never in it.
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { findPage } from '#shared/pages/page-paths.ts';
import { sqlStateOf } from '../database/database-error.ts';
import type { Visitor } from '../rates/visitor.ts';
import { folderOf, plainPaths } from './known-paths.ts';

type Facts = Readonly<Record<string, string>>;

export interface CloudEnvironment {
  readonly Variables: {
    requestId: string;
    note: (facts: Facts) => void;
    noteFault: (fault: unknown) => void;
    visitor: Visitor;
  };
}

const PROCEDURES = /^\/trpc\/[A-Za-z0-9.,]{1,400}$/;

// A path nobody serves may hold anything, so it is not repeated.
const routeOf = (path: string): string =>
  plainPaths.has(path) || PROCEDURES.test(path) ? path : (folderOf(path) ?? findPage(path)?.path ?? 'other');

/** Where it happened. The words of a database error may quote a row, so its code stands for them. */
function traceOf(fault: unknown): Trace {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = sqlStateOf(fault);
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { fault: fault.name, ...(code === undefined ? { words: fault.message } : { code }), frames };
}

type Trace = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** Something in it failed on our side, also where other parts of the answer are there. */
  readonly isFault: boolean;
}

interface RequestLogOptions {
  readonly log: Logger;
  readonly newRequestId: () => string;
  readonly onAnswer: (answered: Answered) => void;
  /** Told beside the log. */
  readonly onFault: (fault: Trace) => void;
}

export function requestLog(options: RequestLogOptions): MiddlewareHandler<CloudEnvironment> {
  const { log, onAnswer, onFault } = options;
  return async (c, next) => {
    const requestId = options.newRequestId();
    const startedAt = performance.now();
    let facts: Facts = {};
    let isFault = false;
    c.set('requestId', requestId);
    c.set('note', (more) => {
      facts = { ...facts, ...more };
    });
    c.set('noteFault', (fault) => {
      isFault = true;
      const trace = { requestId, route: routeOf(c.req.path), ...facts, ...traceOf(fault) };
      log.error(trace, 'a request failed');
      onFault(trace);
    });
    await next();
    c.header('x-request-id', requestId);
    const { path } = c.req;
    const { status } = c.res;
    const ms = performance.now() - startedAt;
    log.info({ requestId, route: routeOf(path), status, ms: Math.round(ms), ...facts }, 'request');
    onAnswer({ path, status, ms, isFault });
  };
}
