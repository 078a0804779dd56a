// Where on the network a request comes from. Behind a proxy that is what the proxy adds last, which nobody outside can
// forge; a program on this machine has no address.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Site } from './site.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export function addressOf({ isSecure }: Site, c: Context): string | null {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (isSecure && forwarded !== undefined && forwarded !== '') return forwarded.slice(0, 64);
  // Without a socket the request was made in this very program.
  const { address } = c.env?.incoming === undefined ? {} : getConnInfo(c).remote;
  return address === undefined || loopback.has(address) ? null : address;
}
