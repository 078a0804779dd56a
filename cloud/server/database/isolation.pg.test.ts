// The database keeps tenants apart by itself. Every case is made from the catalog, so a new table is tested as soon as
// it exists.
import { randomBytes } from 'node:crypto';
import { type QueryExecutorProvider, sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { must } from '#shared/must.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { sqlStateOf } from './database-error.ts';
import { globalTableNames } from './global-tables.ts';
import { RUNTIME_ROLE } from './tenant-table.ts';
import { withoutTenant, withTenant } from './tenant-transaction.ts';
import { openTestDatabases, type TestDatabase } from './testing/open-test-databases.ts';

const newTenant = (): TenantId => tenantIdOf(mintUuid(Date.now(), randomBytes(10)));
const [ana, ben] = [newTenant(), newTenant()];
const databases = await openTestDatabases();

interface Column {
  readonly name: string;
  readonly type: string;
}

interface TenantTableShape {
  readonly table: string;
  readonly columns: readonly Column[];
}

async function tenantTablesOf({ database }: TestDatabase): Promise<readonly TenantTableShape[]> {
  const { rows } = await sql<{ table: string; columns: readonly Column[] }>`
    select c.relname as table,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                    order by a.attnum) filter (where a.attgenerated = '' and a.attidentity = '') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    group by c.relname
    having bool_or(a.attname = 'tenant_id') order by c.relname`.execute(database.kysely);
  return rows.filter(({ table }) => !globalTableNames.some((name) => name === table));
}

function sampleOf(type: string, seed: number): unknown {
  if (type === 'uuid') return mintUuid(seed, randomBytes(10));
  if (type === 'boolean') return true;
  if (type.startsWith('json')) return '{}';
  if (type.endsWith('[]')) return '{}';
  if (type === 'tsvector' || type === 'text' || type.startsWith('character')) return `text ${seed}`;
  return seed;
}

async function insertSample(
  trx: QueryExecutorProvider,
  { table, columns }: TenantTableShape,
  tenantId: TenantId,
) {
  const names = columns.map(({ name }) => sql.id(name));
  const values = columns.map(({ name, type }, index) =>
    name === 'tenant_id' ? sql`${tenantId}::uuid` : sql`${sampleOf(type, index + 1)}::${sql.raw(type)}`,
  );
  await sql`insert into ${sql.id(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(trx);
}

const countIn = async (trx: QueryExecutorProvider, table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.id(table)}`.execute(trx);
  return must(rows[0], 'a count').count;
};

/** The audit trail is only added to. */
async function runtimeMayChange(kysely: QueryExecutorProvider, table: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_table_privilege(${RUNTIME_ROLE}, ${table}, 'update') as may`.execute(kysely);
  return must(rows[0], 'an answer').may;
}

const stateOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return sqlStateOf(error);
  }
};

describe.each(databases)('the catalog on $name', (test) => {
  const { kysely } = test.database;

  it('has a forced policy with both halves on every table but the global ones', async () => {
    const { rows } = await sql<{ table: string; policies: number }>`
      select c.relname as table, count(p.polname) as policies
      from pg_class c
      left join pg_policy p on p.polrelid = c.oid and p.polqual is not null and p.polwithcheck is not null
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relrowsecurity and c.relforcerowsecurity
      group by c.relname`.execute(kysely);
    const guarded = rows.filter(({ policies }) => policies === 1).map(({ table }) => table);
    const { rows: all } = await sql<{ table: string }>`
      select relname as table from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(kysely);
    const open = all.map(({ table }) => table).filter((table) => !guarded.includes(table));
    expect(open.sort()).toEqual([...globalTableNames, 'schema_migration'].sort());
  });

  it('has no view, no rule, no function that could look around a policy', async () => {
    const { rows } = await sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
    `.execute(kysely);
    expect(rows).toEqual([]);
  });

  it('begins every primary and unique key of a tenant table with tenant_id, and uses no sequence', async () => {
    const { rows } = await sql<{ table: string; index: string; isTenantFirst: boolean }>`
      select c.relname as table, i.indexrelid::regclass::text as index,
             bool_or(a.attname = 'tenant_id') as "isTenantFirst"
      from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and i.indisunique
      group by 1, 2`.execute(kysely);
    const tables = (await tenantTablesOf(test)).map(({ table }) => table);
    const unkeyed = rows.filter(({ table, isTenantFirst }) => tables.includes(table) && !isTenantFirst);
    expect(unkeyed).toEqual([]);
    expect(tables.filter((table) => !rows.some((row) => row.table === table))).toEqual([]);
    const sequences = await sql`select 1 from pg_class where relkind = 'S'
      and relnamespace = 'public'::regnamespace`.execute(kysely);
    expect(sequences.rows).toEqual([]);
  });

  it('runs requests as a role that owns nothing and can go around nothing', async () => {
    const { rows } = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
             (select count(*) from pg_auth_members m where m.member = r.oid) as memberships,
             (select count(*) from pg_class c where c.relowner = r.oid) as owned
      from pg_roles r where rolname = ${RUNTIME_ROLE}`.execute(kysely);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcanlogin: false,
        memberships: 0,
        owned: 0,
      },
    ]);
    const role = await withTenant(kysely, ana, ({ trx }) =>
      sql`select current_user::text as role`.execute(trx),
    );
    expect(role.rows).toEqual([{ role: RUNTIME_ROLE }]);
  });

  it('refuses the runtime role every way to switch the policies off', async () => {
    const attempts = [
      'set row_security = off; select 1',
      'truncate staff',
      'alter table staff disable row level security',
    ];
    for (const attempt of attempts) {
      const tried = withTenant(kysely, ana, async ({ trx }) => {
        for (const statement of attempt.split('; ')) await sql.raw(statement).execute(trx);
        await sql`select * from staff`.execute(trx);
      });
      expect(await stateOf(tried), attempt).toBe('42501');
    }
  });
});

describe.each(databases)('every tenant table on $name', async (test) => {
  const { kysely } = test.database;
  const tables = await tenantTablesOf(test);

  beforeEach(async () => {
    await test.reset();
    for (const shape of tables) {
      for (const tenantId of [ana, ben]) {
        await withTenant(kysely, tenantId, ({ trx }) => insertSample(trx, shape, tenantId));
      }
    }
  });

  it('was found in the catalog', () => {
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['restaurant', 'staff', 'station']),
    );
  });

  it.each(tables)('$table shows a tenant its own rows and nobody else any', async ({ table }) => {
    const seen = await withTenant(kysely, ana, async ({ trx }) => {
      const { rows } = await sql<{ tenant_id: string }>`select tenant_id from ${sql.id(table)}`.execute(trx);
      return rows.map((row) => row.tenant_id);
    });
    expect(seen).toEqual([ana]);
    const count = withoutTenant(kysely, (trx) => countIn(trx, table));
    expect(await count).toBe(0);
  });

  it.each(tables)('$table takes no write into, out of or over another tenant', async (shape) => {
    const table = sql.id(shape.table);
    const mayChange = await runtimeMayChange(kysely, shape.table);
    const touched = withTenant(kysely, ana, async ({ trx }) => {
      const updated = await sql`update ${table} set tenant_id = tenant_id where tenant_id = ${ben}`.execute(
        trx,
      );
      const deleted = await sql`delete from ${table} where tenant_id = ${ben}`.execute(trx);
      return [Number(updated.numAffectedRows), Number(deleted.numAffectedRows)];
    });
    if (mayChange) expect(await touched).toEqual([0, 0]);
    else expect(await stateOf(touched)).toBe('42501');
    const planted = withTenant(kysely, ana, ({ trx }) => insertSample(trx, shape, ben));
    expect(await stateOf(planted)).toBe('42501');
    const givenAway = withTenant(kysely, ana, ({ trx }) =>
      sql`update ${table} set tenant_id = ${ben}`.execute(trx),
    );
    expect(await stateOf(givenAway)).toBe('42501');
    expect(await withTenant(kysely, ben, ({ trx }) => countIn(trx, shape.table))).toBe(1);
  });

  it('is closed to its owner too, unless a tenant is named', async () => {
    const { rows } = await sql<{ isSuperuser: boolean }>`
      select rolsuper as "isSuperuser" from pg_roles where rolname = current_user`.execute(kysely);
    // PGlite's only login is a superuser, whom no policy binds: there the role is the fence.
    if (must(rows[0], 'a login').isSuperuser) return;
    for (const { table } of tables) {
      const seen = await kysely.transaction().execute((trx) => countIn(trx, table));
      expect(seen, table).toBe(0);
    }
  });
});
