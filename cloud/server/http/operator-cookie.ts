// The cookies of a signed-in operator and of a browser they are known in: as those of an account, under names of their own,
// so that neither is ever taken for the other.
import { parse, serialize } from 'hono/utils/cookie';
import type { Site } from './site.ts';

type CookieName = 'oid' | 'odevice';

const nameOn = (site: Site, name: CookieName): string => (site.isSecure ? `__Host-${name}` : name);

interface CookieWish {
  readonly name?: CookieName;
  readonly token: string;
  readonly maxAgeMs: number;
}

export const operatorCookie = (site: Site, { name = 'oid', token, maxAgeMs }: CookieWish): string =>
  serialize(nameOn(site, name), token, {
    httpOnly: true,
    secure: site.isSecure,
    sameSite: 'Lax',
    path: '/',
    maxAge: Math.floor(maxAgeMs / 1000),
  });

const readCookie = (site: Site, name: CookieName, headers: Headers): string | undefined =>
  parse(headers.get('cookie') ?? '', nameOn(site, name))[nameOn(site, name)];

export const readOperatorCookie = (site: Site, headers: Headers): string | undefined =>
  readCookie(site, 'oid', headers);

export const readOperatorDevice = (site: Site, headers: Headers): string | undefined =>
  readCookie(site, 'odevice', headers);
