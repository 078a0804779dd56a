// Erases a tenant for good: its rows in every table, its audit trail among them, its pictures, and the accounts of people
// who belong to nobody else. That it was done stays in the platform's own trail, which is written in the same transaction.
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Origin } from '../audit/origin.ts';
import { recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { globalTableNames } from '../database/global-tables.ts';
import { type DatabasePlace, withOwner } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { tenantTablesOf } from '../database/tenant-tables.ts';
import { TenantTransaction } from '../database/tenant-transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import { pictureKeysOf } from '../files/picture-keys.ts';
import type { TenantId } from './tenant-id.ts';

async function accountsOf(trx: Transaction<Schema>, tenantId: TenantId): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from membership where tenant_id = ${tenantId}
    except select account_id from membership where tenant_id <> ${tenantId}`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Whom letters of this tenant went to: its people, also where they wanted to be reached, and those it invited. */
const theirAddresses = (tenantId: TenantId, accounts: readonly string[]) => sql`
  select email from account where id = any (${accounts}::uuid[])
  union select email from account_link where account_id = any (${accounts}::uuid[])
  union select email from invitation where tenant_id = ${tenantId}`;

async function globalTablesWith(trx: Transaction<Schema>, column: string): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = ${column} order by 1`.execute(trx);
  return rows.map(({ table }) => table).filter((table) => globalTableNames.some((name) => name === table));
}

/** Also those of people who are nowhere else. */
async function filesOf(
  trx: Transaction<Schema>,
  tenantId: TenantId,
  accounts: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select picture_key as key from account
    where id = any (${accounts}::uuid[]) and picture_key is not null`.execute(trx);
  return [...(await pictureKeysOf(trx, tenantId)), ...rows.map(({ key }) => key)];
}

/** Tries are counted under several words, one of which is the address or the account they were made on. */
const forgetTries = (trx: Transaction<Schema>, subjects: RawBuilder<unknown>) =>
  sql`delete from sign_in_attempt using (${subjects}) theirs (subject)
      where subject = any (string_to_array(sign_in_attempt.key, ' '))`.execute(trx);

/**
 * As the owner of the tables: nobody else may take an audit trail away, and only of a tenant that is named. Answers with
 * the files that are of nobody now.
 */
async function eraseAll(trx: Transaction<Schema>, tenantId: TenantId): Promise<readonly string[]> {
  await TenantTransaction.enterAsOwner(trx, tenantId);
  await sql`select set_config('app.erased_tenant', ${tenantId}, true)`.execute(trx);
  const accounts = await accountsOf(trx, tenantId);
  const files = await filesOf(trx, tenantId, accounts);
  const addresses = theirAddresses(tenantId, accounts);
  await sql`delete from mail where recipient in (${addresses})`.execute(trx);
  await forgetTries(trx, sql`${addresses} union select unnest(${accounts}::text[])`);
  for (const table of await globalTablesWith(trx, 'account_id'))
    await sql`delete from ${sql.id(table)} where account_id = any (${accounts}::uuid[])`.execute(trx);
  await sql`delete from account where id = any (${accounts}::uuid[])`.execute(trx);
  const own = (await tenantTablesOf(trx)).map(({ table }) => table);
  for (const table of [...own, ...(await globalTablesWith(trx, 'tenant_id'))])
    await sql`delete from ${sql.id(table)} where tenant_id = ${tenantId}`.execute(trx);
  await sql`delete from rate_count where key like ${`tenant ${tenantId} %`}`.execute(trx);
  await sql`delete from application where became_tenant = ${tenantId}`.execute(trx);
  await sql`delete from tenant where id = ${tenantId}`.execute(trx);
  return files;
}

export interface ErasingMeans extends Pick<Cloud, 'clock' | 'database'> {
  readonly place: DatabasePlace;
  readonly files: FileStore;
}

interface Erasing {
  readonly tenantId: TenantId;
  readonly origin: Origin;
  /** Only if its time is over, looked at where nobody can take the word back any more. */
  readonly onlyWhenDue: boolean;
}

async function isThere(
  trx: Transaction<Schema>,
  { tenantId, dueBy }: { readonly tenantId: TenantId; readonly dueBy: number | null },
): Promise<boolean> {
  const found = await trx
    .selectFrom('tenant')
    .select('id')
    .where('id', '=', tenantId)
    .$if(dueBy !== null, (query) => query.where('delete_after', '<=', dueBy))
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

/** False: it is gone already, or is kept after all. */
export async function eraseTenant(
  { clock, database, place, files }: ErasingMeans,
  { tenantId, origin, onlyWhenDue }: Erasing,
): Promise<boolean> {
  const dueBy = onlyWhenDue ? clock() : null;
  const left = await withOwner({ place, database }, (owner) =>
    owner.transaction().execute(async (trx) => {
      if (!(await isThere(trx, { tenantId, dueBy }))) return null;
      const ofNobody = await eraseAll(trx, tenantId);
      const change = { action: 'tenant.erase', target: { kind: 'tenant', id: tenantId } };
      await recordChange({ clock }, await TenantTransaction.enterAsOwner(trx, THE_PLATFORM), {
        origin,
        change,
      });
      return ofNobody;
    }),
  );
  if (left === null) return false;
  for (const key of left) await files.remove(key);
  return true;
}
