// The figures of the service: who may read them, and what they say without naming anybody.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { siteOf } from '../http/site.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';

const site = siteOf({ port: 4400, publicUrl: undefined });

describe.each(await openTestDatabases())('the figures on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('count requests by route and status, and name no tenant and nobody', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    await ana.owner.send('/trpc/accounts.me');
    await ana.owner.send('/trpc/accounts.me,restaurants.list?batch=1');
    await ana.owner.send('/trpc/kestrel.secret');
    await ana.owner.send('/kestrel');
    await ana.owner.send('/files/kestrel');
    const answer = await ana.owner.send('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await answer.text();
    expect(text).toContain('hoststand_http_requests_total{route="/trpc/accounts.me",status="200"} 1\n');
    expect(text).toContain('hoststand_http_requests_total{route="/trpc/several",status="200"} 1\n');
    expect(text).toContain('hoststand_http_requests_total{route="other",status="404"} 2\n');
    expect(text).toContain('hoststand_http_requests_total{route="/files",status="404"} 1\n');
    expect(text).toMatch(
      /hoststand_http_request_duration_seconds_bucket\{route="\/trpc\/accounts.me",le="\+Inf"\} 1\n/,
    );
    expect(text).toContain('hoststand_parties_waiting 0\n');
    expect(text).toMatch(/^hoststand_letters_unsent \d+$/m);
    for (const word of [...ana.canaries, ...ben.canaries, '@']) expect(text).not.toContain(word);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) hoststand_\w+ .+|hoststand_\w+(\{[^}]*\})? [-\d.e+]+)$/);
  });

  it('are for whoever has the token, else for this machine alone', async () => {
    const { cloud } = openTestCloud(database);
    const asked = async (metricsToken: string | undefined, headers: Record<string, string>, from: string) => {
      const app = buildApp({ cloud, site, metricsToken });
      const env = { incoming: { socket: { remoteAddress: from } } };
      return (await app.request('/metrics', { headers }, env)).status;
    };
    const token = 'a token of sixteen signs';
    expect(await asked(undefined, {}, '127.0.0.1')).toBe(200);
    expect(await asked(undefined, {}, '203.0.113.7')).toBe(404);
    expect(await asked(undefined, { 'x-forwarded-for': '203.0.113.7' }, '127.0.0.1')).toBe(404);
    expect(await asked(token, {}, '127.0.0.1')).toBe(404);
    expect(await asked(token, { authorization: 'Bearer another' }, '127.0.0.1')).toBe(404);
    expect(await asked(token, { authorization: `Bearer ${token}` }, '203.0.113.7')).toBe(200);
  });

  it('say that it lives, and that its database answers', async () => {
    const { send } = openTestCloud(database).caller();
    const health = await send('/api/health');
    expect([health.status, await health.json()]).toEqual([200, { ok: true, database: 'ok', upSeconds: 0 }]);
  });
});
