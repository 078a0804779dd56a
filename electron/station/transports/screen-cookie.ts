// The screen's token as browsers carry it: a cookie scripts cannot read. Cookies do not know ports, so the port
// is in the name; LAN screens are plain http, so it cannot be Secure.
import type { IncomingMessage } from 'node:http';

const cookieName = (port: number): string => `hoststand-screen-${port}`;

const yearSeconds = 31_536_000;

export const screenCookie = (port: number, token: string): string =>
  `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${yearSeconds}`;

/** From the cookie, or as a bearer for programs that are no browser. */
export function screenTokenOf({ headers }: IncomingMessage, port: number): string | null {
  const bearer = /^Bearer ([\w-]{16,128})$/.exec(headers.authorization ?? '');
  if (bearer?.[1] !== undefined) return bearer[1];
  const start = `${cookieName(port)}=`;
  const cookie = (headers.cookie ?? '').split('; ').find((part) => part.startsWith(start));
  return cookie === undefined ? null : cookie.slice(start.length);
}
