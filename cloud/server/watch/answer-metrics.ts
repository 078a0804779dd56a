// GET /metrics: the figures of this copy of the service in Prometheus' text format, for whoever has the token; without one
// set, for programs on this machine alone. To anybody else there is nothing at this address.
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Cloud } from '../cloud.ts';
import { addressOf } from '../http/address-of.ts';
import { answerRefused } from '../http/answer-refused.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import type { Site } from '../http/site.ts';
import { hashSecret } from '../secret.ts';
import { readFigures } from './read-figures.ts';
import type { RequestMeasures } from './request-measures.ts';

interface MetricsOptions {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly measures: RequestMeasures;
  readonly token: string | undefined;
}

type Asking = Context<CloudEnvironment>;

function mayRead(c: Asking, { site, token }: MetricsOptions): boolean {
  if (token === undefined)
    return addressOf(site, c) === null && c.req.header('x-forwarded-for') === undefined;
  const given = Buffer.from(hashSecret(c.req.header('authorization') ?? ''));
  return timingSafeEqual(given, Buffer.from(hashSecret(`Bearer ${token}`)));
}

export function answerMetrics(options: MetricsOptions): (c: Asking) => Promise<Response> {
  return async (c) => {
    if (!mayRead(c, options)) return answerRefused(c, 'NOT_FOUND');
    const figures = await readFigures(options.cloud);
    const lines = figures.flatMap(({ name, help, value }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${value}`,
    ]);
    const text = [...lines, ...options.measures.lines(), ''].join('\n');
    return c.body(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  };
}
