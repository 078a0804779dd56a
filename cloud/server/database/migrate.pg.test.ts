import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { must } from '#shared/must.ts';
import { CannotStart } from '../cannot-start.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { withTenant } from './tenant-transaction.ts';
import { openTestDatabases } from './testing/open-test-databases.ts';
import { createPostgresDatabase } from './testing/postgres-server.ts';

const tenantId = tenantIdOf('0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee');
const postgresFolder = inject('postgresFolder');

const loginOf = async (kysely: Parameters<typeof migrate>[0]): Promise<string> => {
  const { rows } = await sql<{ login: string }>`select session_user as login`.execute(kysely);
  return must(rows[0], 'a login').login;
};

describe('the list of migrations', () => {
  it('grows at its end and repeats no number', () => {
    const numbers = migrations.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });
});

describe.each(await openTestDatabases())('migrating $name', ({ database: { kysely } }) => {
  it('does nothing a second time, and all or nothing of a step that fails', async () => {
    const login = await loginOf(kysely);
    await migrate(kysely, login, migrations);
    const broken = {
      number: 9000,
      name: 'broken',
      statements: ['create table half (id uuid)', 'select 1 / 0'],
    };
    await expect(migrate(kysely, login, [...migrations, broken])).rejects.toThrow('division by zero');
    const { rows } = await sql`select 1 from pg_tables where tablename = 'half'`.execute(kysely);
    expect(rows).toEqual([]);
  });

  it('refuses a step that was changed after it was applied', async () => {
    const changed = migrations.map((step, index) =>
      index === 0 ? { ...step, statements: ['select 1'] } : step,
    );
    const tried = migrate(kysely, await loginOf(kysely), changed);
    await expect(tried).rejects.toThrow(CannotStart);
  });

  it('finds one session, station token and member of staff among 100 000 by an index', async () => {
    const many = 100_000;
    const token = sql`md5(n::text) || md5((-n)::text)`;
    await sql`insert into session select ${token}, gen_random_uuid(), gen_random_uuid(), n, n
      from generate_series(1, ${many}::int) n`.execute(kysely);
    await sql`insert into station_token
      select ${token}, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), null, null
      from generate_series(1, ${many}::int) n`.execute(kysely);
    await withTenant(kysely, tenantId, ({ trx }) =>
      sql`insert into staff
        select ${tenantId}, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Staff', 'host', 'active',
               md5(n::text), n from generate_series(1, ${many}::int) n`.execute(trx),
    );
    await sql`analyze`.execute(kysely);
    const looksUp = [
      sql`select * from session where token_hash = 'x'`,
      sql`select * from station_token where token_hash = 'x'`,
      sql`select * from station_token where tenant_id = ${tenantId} and station_id = ${tenantId}`,
      sql`select * from staff where tenant_id = ${tenantId} and restaurant_id = ${tenantId} and pin_hmac = 'x'`,
      sql`select * from staff where tenant_id = ${tenantId} and restaurant_id = ${tenantId}
            and account_id = ${tenantId}`,
    ];
    for (const lookUp of looksUp) {
      const plan = await withTenant(kysely, tenantId, ({ trx }) => sql`explain ${lookUp}`.execute(trx));
      expect(JSON.stringify(plan.rows)).toMatch(/Index (Only )?Scan|Bitmap Index Scan/);
      expect(JSON.stringify(plan.rows)).not.toContain('Seq Scan');
    }
  });
});

describe.skipIf(postgresFolder === null)('on a Postgres server', () => {
  it('migrates once when several copies start together', async () => {
    const databaseUrl = await createPostgresDatabase(postgresFolder ?? '');
    const copies = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase({ kind: 'postgres', databaseUrl, poolSize: 1 })),
    );
    const { rows } = await sql`select number from schema_migration`.execute(must(copies[0], 'a copy').kysely);
    expect(rows).toHaveLength(migrations.length);
    for (const copy of copies) await copy.close();
  });

  it('serves with a login that owns nothing, while the owner migrates', async () => {
    const migrateUrl = await createPostgresDatabase(postgresFolder ?? '');
    const service = `service_${process.pid}`;
    const owner = new Client({ connectionString: migrateUrl });
    await owner.connect();
    await owner.query(`create role ${service} login noinherit`);
    await owner.end();
    const databaseUrl = migrateUrl.replace('hoststand_owner', service);
    const database = await openDatabase({ kind: 'postgres', databaseUrl, migrateUrl });
    const inTenant = withTenant(database.kysely, tenantId, ({ trx }) =>
      trx.selectFrom('restaurant').selectAll().execute(),
    );
    expect(await inTenant).toEqual([]);
    const bare = database.kysely.selectFrom('restaurant').selectAll().execute();
    await expect(bare).rejects.toThrow(/permission denied|does not exist/);
    await database.close();
  });
});
