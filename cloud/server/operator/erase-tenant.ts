// Erases a tenant for good, once its time of grace is over or at once for whoever types its short name again: its rows in
// every table, its audit trail among them, and the accounts of people who belong to nobody else. That it was done stays in
// the platform's own trail.
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import { CannotStart } from '../cannot-start.ts';
import { globalTableNames } from '../database/global-tables.ts';
import { withOwner } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { tenantTablesOf } from '../database/tenant-tables.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { TenantId } from '../tenants/tenant-id.ts';
import { byCommand } from './by-command.ts';
import { findTenant, type NamedTenant } from './find-tenant.ts';
import { operatorCommand } from './operator-command.ts';

function mayErase(
  { slug, deleteAfter }: NamedTenant,
  { typed, now }: { typed?: string | undefined; now: number },
): void {
  if (typed !== undefined && typed !== slug) throw new CannotStart(`${typed} is not ${slug}.`);
  if (typed === slug || (deleteAfter !== null && deleteAfter <= now)) return;
  const when =
    deleteAfter === null
      ? 'was not asked to be erased'
      : `is kept until ${new Date(deleteAfter).toISOString()}`;
  throw new CannotStart(`${slug} ${when}. To erase it all the same, type its name again: --now ${slug}`);
}

async function accountsOf(trx: Transaction<Schema>, tenantId: TenantId): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select account_id as id from membership where tenant_id = ${tenantId}
    except select account_id from membership where tenant_id <> ${tenantId}`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Whom letters of this tenant went to: its people, and those it invited. */
const theirAddresses = (tenantId: TenantId, accounts: readonly string[]) => sql`
  select email from account where id = any (${accounts}::uuid[])
  union select email from invitation where tenant_id = ${tenantId}`;

async function globalTablesWith(trx: Transaction<Schema>, column: string): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = ${column} order by 1`.execute(trx);
  return rows.map(({ table }) => table).filter((table) => globalTableNames.some((name) => name === table));
}

/** Keys of its pictures, which lie beside the database. */
async function filesOf(
  trx: Transaction<Schema>,
  tenantId: TenantId,
  accounts: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select file_key as key from photo where tenant_id = ${tenantId}
    union select logo_key from tenant where id = ${tenantId} and logo_key is not null
    union select picture_key from account where id = any (${accounts}::uuid[]) and picture_key is not null`.execute(
    trx,
  );
  return rows.map(({ key }) => key);
}

/**
 * As the owner of the tables: nobody else may take an audit trail away, and only of a tenant that is named. Answers with
 * the files that are of nobody now.
 */
async function eraseAll(trx: Transaction<Schema>, tenantId: TenantId): Promise<readonly string[]> {
  await sql`select set_config('app.tenant_id', ${tenantId}, true),
                   set_config('app.erased_tenant', ${tenantId}, true)`.execute(trx);
  const accounts = await accountsOf(trx, tenantId);
  const files = await filesOf(trx, tenantId, accounts);
  const addresses = theirAddresses(tenantId, accounts);
  await sql`delete from mail where recipient in (${addresses})`.execute(trx);
  await sql`delete from sign_in_attempt where email in (${addresses})`.execute(trx);
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

export const eraseTenantCommand = operatorCommand({
  words: 'tenant erase',
  takes: '--tenant SLUG [--now SLUG]',
  options: { tenant: z.string(), now: z.string().optional() },
  run: ({ clock, place, files, withDatabase }, { tenant: slug, now: typed }) =>
    withDatabase(async (database) => {
      const tenant = await findTenant(database, slug);
      mayErase(tenant, { typed, now: clock() });
      const { tenantId } = tenant;
      const left = await withOwner({ place, database }, (owner) =>
        owner.transaction().execute((trx) => eraseAll(trx, tenantId)),
      );
      for (const key of left) await files.remove(key);
      await withTenant(database.kysely, THE_PLATFORM, (platform) =>
        recordChange({ clock }, platform, {
          origin: byCommand,
          change: { action: 'tenant.erase', target: { kind: 'tenant', id: tenantId } },
        }),
      );
      return `${slug} is erased. Backups forget it within 30 days.`;
    }),
});
