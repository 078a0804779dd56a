// Erases a tenant for good, once its time of grace is over or at once for whoever types its short name again: its rows in
// every table, its audit trail among them, and the accounts of people who belong to nobody else. That it was done stays in
// the platform's own trail.
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { recordChange, THE_PLATFORM } from '../audit/record-change.ts';
import { CannotStart } from '../cannot-start.ts';
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

/** Of people who belong to this tenant alone. */
const theirAccounts = (tenantId: TenantId) => sql`
  select account_id from membership where tenant_id = ${tenantId}
  except select account_id from membership where tenant_id <> ${tenantId}`;

async function eraseShared(trx: Transaction<Schema>, tenantId: TenantId): Promise<void> {
  const accounts = theirAccounts(tenantId);
  const statements = [
    sql`delete from mail where recipient in (select email from account where id in (${accounts}))`,
    sql`delete from sign_in_attempt where email in (select email from account where id in (${accounts}))`,
    sql`delete from account_link where account_id in (${accounts})`,
    sql`delete from session where tenant_id = ${tenantId} or account_id in (${accounts})`,
    sql`delete from account where id in (${accounts})`,
    sql`delete from membership where tenant_id = ${tenantId}`,
    sql`delete from rate_count where key like ${`tenant ${tenantId} %`}`,
    sql`delete from application where became_tenant = ${tenantId}`,
    ...['tenant_domain', 'invitation_code', 'station_token', 'pairing'].map(
      (table) => sql`delete from ${sql.id(table)} where tenant_id = ${tenantId}`,
    ),
    sql`delete from tenant where id = ${tenantId}`,
  ];
  for (const statement of statements) await statement.execute(trx);
}

/** As the owner of the tables: nobody else may take an audit trail away, and only of a tenant that is named. */
async function eraseAll(trx: Transaction<Schema>, tenantId: TenantId): Promise<void> {
  await sql`select set_config('app.tenant_id', ${tenantId}, true),
                   set_config('app.erased_tenant', ${tenantId}, true)`.execute(trx);
  for (const { table } of await tenantTablesOf(trx))
    await sql`delete from ${sql.id(table)} where tenant_id = ${tenantId}`.execute(trx);
  await eraseShared(trx, tenantId);
}

export const eraseTenantCommand = operatorCommand({
  words: 'tenant erase',
  takes: '--tenant SLUG [--now SLUG]',
  options: { tenant: z.string(), now: z.string().optional() },
  run: ({ clock, place, withDatabase }, { tenant: slug, now: typed }) =>
    withDatabase(async (database) => {
      const tenant = await findTenant(database, slug);
      mayErase(tenant, { typed, now: clock() });
      const { tenantId } = tenant;
      await withOwner({ place, database }, (owner) =>
        owner.transaction().execute((trx) => eraseAll(trx, tenantId)),
      );
      await withTenant(database.kysely, THE_PLATFORM, (platform) =>
        recordChange({ clock }, platform, {
          origin: byCommand,
          change: { action: 'tenant.erase', target: { kind: 'tenant', id: tenantId } },
        }),
      );
      return `${slug} is erased. Backups forget it within 30 days.`;
    }),
});
