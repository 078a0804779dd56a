// Which pages of other origins may call the service, what every answer tells a browser, and how long it is told to come by
// https only.
import { beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { buildApp } from '../app.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { siteOf } from './site.ts';

const host = 'cloud.example.org';

describe.each(await openTestDatabases())('pages of other origins, on $name', ({ database, reset }) => {
  beforeEach(reset);

  const ask = async (
    origin: string,
    init: RequestInit = {},
    publicUrl: string | undefined = `https://${host}`,
  ) => {
    const { cloud } = openTestCloud(database);
    const app = buildApp({
      cloud,
      site: siteOf({ port: 4400, publicUrl, baseDomain: publicUrl && 'example.org' }),
    });
    const headers = { host: publicUrl === undefined ? '127.0.0.1:4400' : host, origin, ...init.headers };
    return app.request('/trpc/accounts.me', { ...init, headers });
  };
  const allowed = async (origin: string, publicUrl?: string | undefined) =>
    (await ask(origin, {}, ...(publicUrl === undefined ? [] : [publicUrl]))).headers.get(
      'access-control-allow-origin',
    );

  it('may where they are an https subdomain, or a domain a tenant brought', async () => {
    await withoutTenant(database.kysely, (trx) =>
      trx
        .insertInto('tenant_domain')
        .values({
          domain: 'tables.casabotin.es',
          tenant_id: '01920000-0000-7000-8000-000000000001',
          is_primary: true,
          created_at: 1,
        })
        .execute(),
    );
    for (const origin of ['https://casa.example.org', 'https://tables.casabotin.es'])
      expect(await allowed(origin), origin).toBe(origin);
    for (const origin of [
      'http://casa.example.org',
      'https://example.org.evil.example',
      'https://evilexample.org',
      'https://casa.example.org:8443',
      'https://casabotin.es',
      'http://localhost:5173',
      'null',
    ])
      expect(await allowed(origin), origin).toBeNull();
  });

  it('may on this machine while the service has no other address', async () => {
    const local = async (origin: string) => {
      const { cloud } = openTestCloud(database);
      const app = buildApp({ cloud, site: siteOf({ port: 4400, publicUrl: undefined }) });
      const answer = await app.request('/trpc/accounts.me', { headers: { host: '127.0.0.1:4400', origin } });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await local('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await local('https://casa.example.org')).toBeNull();
  });

  it('may change something without a cookie and never with one; a preflight is answered to them alone', async () => {
    const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' };
    const post = async (origin: string, more = {}) =>
      (await ask(origin, { method: 'POST', headers: { ...json, ...more } })).status;
    expect(await post('https://casa.example.org')).not.toBe(403);
    expect(await post('https://casa.example.org', { cookie: '__Host-sid=x' })).toBe(403);
    expect(await post('https://evil.example')).toBe(403);
    const preflight = await ask('https://casa.example.org', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST',
    ]);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect(
      (await ask('https://evil.example', { method: 'OPTIONS' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('are told by every answer what a browser may do with it', async () => {
    const { headers } = await ask('https://casa.example.org');
    const told = [
      'strict-transport-security',
      'content-security-policy',
      'x-content-type-options',
      'x-frame-options',
    ];
    expect(told.map((name) => headers.get(name))).toEqual([
      'max-age=31536000; includeSubDomains',
      contentSecurityPolicy('production'),
      'nosniff',
      'DENY',
    ]);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('vary')).toContain('origin');
  });
});
