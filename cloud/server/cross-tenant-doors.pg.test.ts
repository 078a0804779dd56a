// The ways into the service that are no procedure, and every table: neither shows a tenant anything of another. Both lists
// are read from what is there, so a new door or table cannot be forgotten.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from './app.ts';
import { globalTableNames } from './database/global-tables.ts';
import { tenantTablesOf } from './database/tenant-tables.ts';
import { withTenant } from './database/tenant-transaction.ts';
import { openTestDatabases } from './database/testing/open-test-databases.ts';
import { folderStore } from './files/file-store.ts';
import { siteOf } from './http/site.ts';
import { tenantIdOf } from './tenants/tenant-id.ts';
import { type Caller, openTestCloud, type TestCloud } from './testing/open-test-cloud.ts';
import { makeTwoTenants, type Tenant } from './testing/two-tenants.ts';

/** The paths that are asked, by door. The procedures behind /trpc/* have a test of their own. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'GET /healthz': ['/healthz'],
  'GET /readyz': ['/readyz'],
  'GET /api/health': ['/api/health'],
  'GET /metrics': ['/metrics'],
  'GET /sync/poke': ['/sync/poke'],
  'ALL /trpc/*': ['/trpc/', '/trpc/accounts.me,restaurants.list?batch=1', '/trpc/nothing'],
  'ALL /files/*': ['/files/', '/files/nothing'],
  // What they answer with rows of another tenant behind them is the business of photos.pg.test.ts.
  'GET /files/:key': ['/files/a-key-of-nobody-at-all'],
  'POST /files/restaurants/:restaurantId/photos': [],
  'DELETE /files/restaurants/:restaurantId/photos/:photoId': [],
  // They name no tenant but that of the session; branding.pg.test.ts has them.
  'POST /files/logo': [],
  'DELETE /files/logo': [],
  // They name nobody but who asks; own-picture.pg.test.ts has them.
  'POST /files/account/picture': [],
  'DELETE /files/account/picture': [],
  'ALL /exports/*': ['/exports/', '/exports/own'],
  // Whom they answer is the business of exports.pg.test.ts.
  'POST /exports/own': [],
  'POST /exports/tenants/:tenantId': [],
  'GET /assets/*': ['/assets/', '/assets/../../.env', '/assets/%2e%2e/index.html'],
  'GET /*': ['/', '/staff', '/nothing'],
};

const doorsOf = ({ cloud }: TestCloud): readonly string[] => {
  const site = siteOf({ port: 4400, publicUrl: undefined });
  const files = folderStore('none');
  const { routes } = buildApp({ cloud, site, files, dashboardFolder: import.meta.dirname });
  const known = routes.filter(({ method, path }) => method !== 'ALL' || path !== '/*');
  return [...new Set(known.map(({ method, path }) => `${method} ${path}`))];
};

/** A stream says the first thing it has to say. */
async function firstWords(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.includes('event-stream') !== true) return answer.text();
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

const naming = (path: string, { tenantId, restaurantId, stationId }: Tenant): string =>
  `${path}${path.includes('?') ? '&' : '?'}tenantId=${tenantId}&restaurantId=${restaurantId}&stationId=${stationId}`;

describe.each(await openTestDatabases())('beside the procedures, on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('every door is known', () => {
    expect(doorsOf(openTestCloud(database)).toSorted()).toEqual(Object.keys(doors).toSorted());
  });

  it('no door tells anybody of one tenant anything of another', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const callers: readonly Caller[] = [ana.owner, ana.station, test.caller()];
    for (const path of Object.values(doors).flat()) {
      for (const caller of callers) {
        const answer = await caller.send(naming(path, ben));
        const said = (await firstWords(answer)) + JSON.stringify([...answer.headers]);
        for (const canary of ben.canaries) expect(said, path).not.toContain(canary);
      }
    }
  });

  it('no table shows a tenant a word of another, and each is a tenant table or on the list of those that are not', async () => {
    const { ana, ben } = await makeTwoTenants(openTestCloud(database));
    const own = await tenantTablesOf(database.kysely);
    const { rows: all } = await sql<{ table: string }>`
      select tablename as table from pg_tables where schemaname = 'public'`.execute(database.kysely);
    const listed = [...own.map(({ table }) => table), ...globalTableNames, 'schema_migration'];
    expect(all.map(({ table }) => table).toSorted()).toEqual(listed.toSorted());
    const seen = await withTenant(database.kysely, tenantIdOf(ana.tenantId), async ({ trx }) => {
      const texts: string[] = [];
      for (const { table } of own) {
        const { rows } = await sql`select * from ${sql.id(table)}`.execute(trx);
        texts.push(`${table} ${JSON.stringify(rows)}`);
      }
      return texts;
    });
    expect(seen.join('\n')).toContain('heron');
    for (const text of seen) for (const canary of ben.canaries) expect(text).not.toContain(canary);
  });
});
