// Erasing a tenant and the entry that says so are one: both are there or neither, also where the service owns nothing.
import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { expect, inject, it, onTestFinished } from 'vitest';
import { must } from '#shared/must.ts';
import { byCommand } from '../audit/by-command.ts';
import { THE_PLATFORM } from '../audit/record-change.ts';
import type { Database } from '../database/database.ts';
import { type DatabasePlace, openDatabase } from '../database/open-database.ts';
import { readTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { createPostgresDatabase } from '../database/testing/postgres-server.ts';
import { folderStore } from '../files/file-store.ts';
import { openTestCloud } from '../testing/open-test-cloud.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import { eraseTenant } from './erase-tenant.ts';
import { tenantIdOf } from './tenant-id.ts';

const postgresFolder = inject('postgresFolder');
const [embedded] = await openTestDatabases();

const erasings = (database: Database) =>
  readTenant(database.kysely, THE_PLATFORM, ({ trx }) =>
    trx.selectFrom('audit_entry').select('target_id').where('action', '=', 'tenant.erase').execute(),
  );

const tenantsOf = ({ kysely }: Database) =>
  kysely.transaction().execute(async (trx) => (await trx.selectFrom('tenant').select('id').execute()).length);

async function openErasing(database: Database, place: DatabasePlace) {
  const test = openTestCloud(database);
  const { ana } = await makeTwoTenants(test);
  const wanted = { tenantId: tenantIdOf(ana.tenantId), origin: byCommand, onlyWhenDue: false };
  const means = { database, place, files: folderStore(tmpdir()), clock: () => test.clock.now };
  return { wanted, means };
}

it('leaves the tenant as it was when the entry cannot be written', async () => {
  const { database } = must(embedded, 'a database');
  const { wanted, means } = await openErasing(database, { kind: 'pglite', dataDir: '' });
  const clock = (): number => {
    throw new Error('no clock');
  };
  await expect(eraseTenant({ ...means, clock }, wanted)).rejects.toThrow('no clock');
  expect([await tenantsOf(database), await erasings(database)]).toEqual([2, []]);
});

it.skipIf(postgresFolder === null)('works with a service that owns nothing', async () => {
  const migrateUrl = await createPostgresDatabase(postgresFolder ?? '');
  const service = `erasing_${process.pid}`;
  const owner = new Client({ connectionString: migrateUrl });
  await owner.connect();
  await owner.query(`create role ${service} login`);
  await owner.end();
  const place = {
    kind: 'postgres',
    databaseUrl: migrateUrl.replace('hoststand_owner', service),
    migrateUrl,
  } as const;
  const database = await openDatabase(place);
  onTestFinished(() => database.close());
  const { wanted, means } = await openErasing(database, place);
  expect(await eraseTenant(means, wanted)).toBe(true);
  expect(await erasings(database)).toEqual([{ target_id: wanted.tenantId }]);
});
