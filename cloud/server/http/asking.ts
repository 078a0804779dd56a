// What a door beside the API knows of a request: who it is from, and where it comes from.
import type { Context } from 'hono';
import type { Result } from '#shared/result.ts';
import type { Session } from '../accounts/session.ts';
import type { Asked } from '../audit/origin.ts';
import { accountOf } from '../rates/visitor.ts';
import type { Refusal } from '../refusal.ts';
import { addressOf } from './address-of.ts';
import type { CloudEnvironment } from './request-log.ts';
import type { Site } from './site.ts';

export type Asking = Context<CloudEnvironment>;

/** Nobody who only looks. */
export const personOf = (c: Asking): Result<Session, Refusal> => accountOf(c.get('visitor'));

export const askedBy = (c: Asking, site: Site): Asked => ({
  address: addressOf(site, c),
  requestId: c.get('requestId'),
  requestHeaders: c.req.raw.headers,
});
