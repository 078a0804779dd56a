// Whose tries are counted together.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';
import { siteOf } from './site.ts';

async function seen(publicUrl: string | undefined, from: string | null, forwarded: string): Promise<string> {
  const site = siteOf({ port: 4400, publicUrl });
  const app = new Hono().get('/', (c) => c.text(addressOf(site, c) ?? 'this machine'));
  const request = new Request('http://127.0.0.1:4400/', { headers: { 'x-forwarded-for': forwarded } });
  const env = from === null ? {} : { incoming: { socket: { remoteAddress: from } } };
  return (await app.fetch(request, env)).text();
}

test('behind a proxy what it added last counts, else the socket, and nothing a caller says', async () => {
  const proxied = 'https://cloud.example.org';
  expect(await seen(proxied, '127.0.0.1', '6.6.6.6, 203.0.113.7')).toBe('203.0.113.7');
  expect(await seen(undefined, '203.0.113.9', '6.6.6.6')).toBe('203.0.113.9');
  expect(await seen(undefined, '127.0.0.1', '6.6.6.6')).toBe('this machine');
  expect(await seen(undefined, null, '6.6.6.6')).toBe('this machine');
});
