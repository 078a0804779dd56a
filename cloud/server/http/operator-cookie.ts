// The cookie of a signed-in operator: as that of an account, under a name of its own, so that neither is ever taken for
// the other.
import { parse, serialize } from 'hono/utils/cookie';
import type { Site } from './site.ts';

const nameOn = (site: Site): string => (site.isSecure ? '__Host-oid' : 'oid');

interface CookieWish {
  readonly token: string;
  readonly maxAgeMs: number;
}

export const operatorCookie = (site: Site, { token, maxAgeMs }: CookieWish): string =>
  serialize(nameOn(site), token, {
    httpOnly: true,
    secure: site.isSecure,
    sameSite: 'Lax',
    path: '/',
    maxAge: Math.floor(maxAgeMs / 1000),
  });

export const readOperatorCookie = (site: Site, header: string | undefined): string | undefined =>
  header === undefined ? undefined : parse(header, nameOn(site))[nameOn(site)];
