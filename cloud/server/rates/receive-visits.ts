// At the door of the API: every request is recognised and counted before it is read, and turned away with words once its
// budget is spent.
import type { MiddlewareHandler } from 'hono';
import type { Found } from '../accounts/session.ts';
import type { Cloud } from '../cloud.ts';
import { addressOf } from '../http/address-of.ts';
import { answerRefusal } from '../http/answer-refused.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import type { Site } from '../http/site.ts';
import type { Refusal } from '../refusal.ts';
import { Allowances } from './allowances.ts';
import { AskedTogether } from './asked-together.ts';
import { type Budget, budgetHeaders, isSpent, waitMs } from './budget.ts';
import { receive, type Visitor } from './visitor.ts';

function factsOf(visitor: Visitor): Readonly<Record<string, string>> {
  if (visitor.kind === 'person') return { tenantId: visitor.session.tenantId };
  if (visitor.kind === 'viewer') {
    const { tenantId, operator } = visitor.viewer;
    return { tenantId, operatorId: operator.id };
  }
  if (visitor.kind !== 'station') return {};
  const { tenantId, stationId } = visitor.station;
  return { tenantId, stationId };
}

const spent = ({ name, quota }: Budget, now: number): Refusal =>
  name === 'plan' || name === 'pages'
    ? { kind: 'plan-requests', quota, retryAfterMs: waitMs(now) }
    : { kind: 'too-many-tries', retryAfterMs: waitMs(now) };

export function receiveVisits(cloud: Cloud, site: Site): MiddlewareHandler<CloudEnvironment> {
  const door = { cloud, allowances: new Allowances(cloud), sessions: new AskedTogether<Found | undefined>() };
  return async (c, next) => {
    const { method, raw } = c.req;
    const knock = { site, method, headers: raw.headers, address: addressOf(site, c) };
    const { visitor, budget } = await receive(door, knock);
    c.get('note')(factsOf(visitor));
    c.set('visitor', visitor);
    const now = cloud.clock();
    if (budget !== null && isSpent(budget)) c.res = answerRefusal(c, spent(budget, now));
    else await next();
    if (budget === null) return;
    for (const [name, value] of budgetHeaders(budget, now)) c.header(name, value);
  };
}
