// Brings a database to this version of the schema in one transaction, once, however many copies of the service start
// together; refuses a database that a newer version has touched or whose history differs from ours.
import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { CannotStart } from '../cannot-start.ts';
import type { Migration } from './migration.ts';
import type { Schema } from './schema.ts';
import { OPERATOR_ROLE, RUNTIME_ROLE } from './tenant-table.ts';

const MIGRATION_LOCK = 7_305_119;

// Roles belong to the whole server: another database on it may have made this one, even at the same moment.
const createRole = (role: string): string => `do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin nosuperuser nobypassrls noinherit;
  end if;
exception when duplicate_object or unique_violation then null; end $$`;

const roles = [RUNTIME_ROLE, OPERATOR_ROLE];

const preparation = [
  ...roles.map(createRole),
  'revoke all on schema public from public',
  `grant usage on schema public to ${roles.join(', ')}`,
  `create table if not exists schema_migration (
     number integer primary key, name text collate "C" not null, digest text collate "C" not null)`,
];

const digestOf = (migration: Migration): string =>
  createHash('sha256').update(migration.statements.join(';\n')).digest('hex');

async function appliedMigrations(trx: Transaction<Schema>): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ number: number; digest: string }>`
    select number, digest from schema_migration`.execute(trx);
  return new Map(rows.map((row) => [row.number, row.digest]));
}

function refuseForeignHistory(applied: ReadonlyMap<number, string>, known: readonly Migration[]): void {
  for (const [number, digest] of applied) {
    const migration = known.find((candidate) => candidate.number === number);
    if (!migration) {
      throw new CannotStart(
        `This data was written by a newer version of Hoststand (its schema has step ${number}). Install that version or a newer one.`,
      );
    }
    if (digestOf(migration) !== digest) {
      throw new CannotStart(
        `Schema step ${number} (${migration.name}) differs from the one this data was made with.`,
      );
    }
  }
}

async function grantRole(trx: Transaction<Schema>, role: string, login: string): Promise<void> {
  const { rows } = await sql<{ granted: boolean }>`
    select pg_has_role(${login}, ${role}, 'member') as granted`.execute(trx);
  if (!rows[0]?.granted) await sql`grant ${sql.id(role)} to ${sql.id(login)}`.execute(trx);
}

async function apply(trx: Transaction<Schema>, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await sql.raw(statement).execute(trx);
  await sql`insert into schema_migration (number, name, digest)
    values (${migration.number}, ${migration.name}, ${digestOf(migration)})`.execute(trx);
}

/** `owner` is a handle of the role that owns the tables; `runtimeLogin` is who the service signs in as. */
export async function migrate(
  owner: Kysely<Schema>,
  runtimeLogin: string,
  known: readonly Migration[],
): Promise<void> {
  const appliedNow = await owner.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK}::bigint)`.execute(trx);
    for (const statement of preparation) await sql.raw(statement).execute(trx);
    for (const role of roles) await grantRole(trx, role, runtimeLogin);
    const applied = await appliedMigrations(trx);
    refuseForeignHistory(applied, known);
    const missing = known.filter((migration) => !applied.has(migration.number));
    for (const migration of missing) await apply(trx, migration);
    return missing.length;
  });
  // Without statistics a look-up in a large table costs ten times as much.
  if (appliedNow > 0) await sql`analyze`.execute(owner);
}

/** Makes the roles a backup speaks of. False: there are tables already. */
export async function prepareForRestore(owner: Kysely<Schema>): Promise<boolean> {
  for (const role of roles) await sql.raw(createRole(role)).execute(owner);
  const { rows } = await sql`select 1 from pg_tables where schemaname = 'public' limit 1`.execute(owner);
  return rows.length === 0;
}
