// The cookie a session token travels in: never readable by scripts, only to this host, and only over https where the
// service has it. Browsers refuse __Host- cookies over plain http, so a loopback service uses a plain name.
import { parse, serialize } from 'hono/utils/cookie';
import type { Site } from './site.ts';

const nameOn = (site: Site): string => (site.isSecure ? '__Host-sid' : 'sid');

interface CookieWish {
  readonly token: string;
  readonly maxAgeMs: number;
}

export const sessionCookie = (site: Site, { token, maxAgeMs }: CookieWish): string =>
  serialize(nameOn(site), token, {
    httpOnly: true,
    secure: site.isSecure,
    sameSite: 'Lax',
    path: '/',
    maxAge: Math.floor(maxAgeMs / 1000),
  });

export const readSessionCookie = (site: Site, header: string | undefined): string | undefined =>
  header === undefined ? undefined : parse(header, nameOn(site))[nameOn(site)];
