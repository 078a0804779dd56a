// The cookies tokens travel in, of a session and of a known browser: never readable by scripts, only to this host, and
// only over https where the service has it. Browsers refuse __Host- cookies over plain http, so a loopback service uses a plain name.
import { parse, serialize } from 'hono/utils/cookie';
import type { Site } from './site.ts';

type CookieName = 'sid' | 'device';

const nameOn = (site: Site, name: CookieName): string => (site.isSecure ? `__Host-${name}` : name);

interface CookieWish {
  readonly name?: CookieName;
  readonly token: string;
  readonly maxAgeMs: number;
}

export const sessionCookie = (site: Site, { name = 'sid', token, maxAgeMs }: CookieWish): string =>
  serialize(nameOn(site, name), token, {
    httpOnly: true,
    secure: site.isSecure,
    sameSite: 'Lax',
    path: '/',
    maxAge: Math.floor(maxAgeMs / 1000),
  });

const readCookie = (site: Site, name: CookieName, headers: Headers): string | undefined => {
  const header = headers.get('cookie');
  return header === null ? undefined : parse(header, nameOn(site, name))[nameOn(site, name)];
};

export const readSessionCookie = (site: Site, headers: Headers): string | undefined =>
  readCookie(site, 'sid', headers);

export const readDeviceCookie = (site: Site, headers: Headers): string | undefined =>
  readCookie(site, 'device', headers);
