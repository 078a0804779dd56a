// The door of the cloud: which requests come in, what every answer carries, and what the log says of them.
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { buildApp } from './app.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { siteOf } from './http/site.ts';
import { GOOD_PASSWORD, madrid, openTestCloud } from './testing/open-test-cloud.ts';

describe.each(await openTestDatabases())('the door on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('answers only to its own names, so that no page can rebind one to it', async () => {
    const { send } = openTestCloud(database).caller();
    const asked = async (host: string) => (await send('/trpc/accounts.me', { headers: { host } })).status;
    expect(await asked('127.0.0.1:4400')).toBe(401);
    expect(await asked('localhost:4400')).toBe(401);
    expect(await asked('evil.example')).toBe(421);
    expect(await asked('127.0.0.1:9999')).toBe(421);
    expect((await send('/healthz', { headers: { host: '10.0.0.7' } })).status).toBe(200);
  });

  it('refuses a signed-in call that another site makes', async () => {
    const { send } = await openTestCloud(database).registerOwner('ana@example.com');
    const signOut = (fetchSite: string) =>
      send('/trpc/accounts.signOut', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': fetchSite },
      });
    expect((await signOut('cross-site')).status).toBe(403);
    expect((await signOut('same-origin')).status).toBe(200);
  });

  it('sends what keeps a page safe, and a request id, with every answer', async () => {
    const { send } = openTestCloud(database).caller();
    const { headers } = await send('/nowhere');
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy('production'));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs tenant, route and request id, and nothing about people', async () => {
    const { cloud } = openTestCloud(database);
    const out = new PassThrough();
    const app = buildApp({
      cloud: { ...cloud, log: pino(out) },
      site: siteOf({ port: 4400, publicUrl: undefined }),
    });
    const headers = { host: '127.0.0.1:4400', 'content-type': 'application/json' };
    const person = { email: 'ana@example.com', password: GOOD_PASSWORD, ownerName: 'Ana Nguyễn' };
    const body = JSON.stringify({ ...person, restaurant: { name: 'Casa Botín', ...madrid } });
    const registered = await app.request('/trpc/accounts.register', { method: 'POST', headers, body });
    const cookie = registered.headers.get('set-cookie')?.split(';')[0] ?? '';
    await app.request('/trpc/accounts.me?input=%22secret%22', { headers: { ...headers, cookie } });
    await app.request('/ana@example.com/secret', { headers });
    const said = String(out.read());
    const lines = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['/trpc/accounts.register', 200],
      ['/trpc/accounts.me', 200],
      ['other', 404],
    ]);
    expect(lines[1]).toMatchObject({ requestId: expect.any(String), tenantId: expect.any(String) });
    for (const personal of ['ana@example.com', 'Nguyễn', 'Botín', GOOD_PASSWORD, 'secret', cookie.slice(4)]) {
      expect(said).not.toContain(personal);
    }
  });

  it('tells a person only a request id when something breaks on our side', async () => {
    const { cloud } = openTestCloud(database);
    const out = new PassThrough();
    const quoting = Object.assign(new Error('Key (email)=(ana@example.com)'), { code: '23505' });
    const passwords = { ...cloud.passwords, verify: () => Promise.reject(quoting) };
    const site = siteOf({ port: 4400, publicUrl: undefined });
    const app = buildApp({ cloud: { ...cloud, passwords, log: pino(out) }, site });
    const answer = await app.request('/trpc/accounts.signIn', {
      method: 'POST',
      headers: { host: '127.0.0.1:4400', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'ana@example.com', password: GOOD_PASSWORD }),
    });
    const { error } = JSON.parse(await answer.text());
    expect(error).toMatchObject({ message: 'Something went wrong on our side.' });
    expect(Object.keys(error.data).sort()).toEqual(['code', 'httpStatus', 'requestId']);
    const said = String(out.read());
    expect(said).toContain(error.data.requestId);
    expect(said).toContain('23505');
    expect(said).not.toContain('ana@example.com');
    expect(answer.status).toBe(500);
  });
});
