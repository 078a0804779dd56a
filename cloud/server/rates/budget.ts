// How much somebody may ask in a quarter of an hour, how much of it is used, and how an answer says so: the fields of the
// IETF's draft for rate limits (RateLimit-Policy, RateLimit), and Retry-After once it is used up.
import { WINDOW_MS, windowOf } from './count-request.ts';

export interface Budget {
  /** `plan`: a tenant's people at one address; `pages`: what their pages read; `station`: one station; `address`: strangers. */
  readonly name: 'plan' | 'pages' | 'station' | 'address';
  readonly quota: number;
  /** This request among them. */
  readonly used: number;
}

/** A station that pulls, pushes and listens asks a few times a minute; many times that is a fault, never a busy evening. */
export const STATION_QUOTA = 18_000;
export const ADDRESS_QUOTA = 600;

/** Pages read again and again while somebody looks at them: so often more than anything else may be asked. */
export const PAGE_READS = 10;

export const isSpent = ({ quota, used }: Budget): boolean => used > quota;

export const waitMs = (now: number): number => windowOf(now) + WINDOW_MS - now;

export function budgetHeaders(budget: Budget, now: number): readonly (readonly [string, string])[] {
  const { name, quota, used } = budget;
  const seconds = Math.ceil(waitMs(now) / 1000);
  const said = [
    ['ratelimit-policy', `"${name}";q=${quota};w=${WINDOW_MS / 1000}`],
    ['ratelimit', `"${name}";r=${Math.max(0, quota - used)};t=${seconds}`],
  ] as const;
  return isSpent(budget) ? [...said, ['retry-after', String(seconds)]] : said;
}
