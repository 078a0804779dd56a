// One connection serves tenants in turn. What one request set, broke or left must never reach the next.
import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mintUuid } from '#shared/ids/uuid.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { openDatabase } from './open-database.ts';
import type { Schema } from './schema.ts';
import { withoutTenant, withTenant } from './tenant-transaction.ts';
import { openTestDatabases } from './testing/open-test-databases.ts';
import { createPostgresDatabase } from './testing/postgres-server.ts';

const newTenant = (): TenantId => tenantIdOf(mintUuid(Date.now(), randomBytes(10)));
const [ana, ben] = [newTenant(), newTenant()];

async function openSingle() {
  const folder = inject('postgresFolder');
  const embedded = (await openTestDatabases()).filter(({ name }) => name === 'pglite');
  if (folder === null) return embedded;
  const databaseUrl = await createPostgresDatabase(folder);
  const database = await openDatabase({ kind: 'postgres', databaseUrl, poolSize: 1 });
  afterAll(() => database.close());
  return [...embedded, { name: 'postgres', database }];
}

const addHead = (kysely: Kysely<Schema>, tenantId: TenantId) =>
  withTenant(kysely, tenantId, ({ trx }) =>
    trx
      .insertInto('log_head')
      .values({ tenant_id: tenantId, restaurant_id: newTenant(), head: 0, epoch: newTenant() })
      .execute(),
  );

const isNothing = (value: string | null): boolean => value === null || value === '';

describe.each(await openSingle())('one connection of $name', ({ database: { kysely } }) => {
  beforeAll(async () => {
    await addHead(kysely, ana);
    await addHead(kysely, ben);
  });

  const request = async (tenantId: TenantId, isBroken: boolean): Promise<readonly string[]> =>
    withTenant(kysely, tenantId, async ({ trx }) => {
      const rows = await trx.selectFrom('log_head').select('tenant_id').execute();
      if (isBroken) await sql`select 1 / 0`.execute(trx);
      return rows.map((row) => row.tenant_id);
    });

  it('shows each of 1 000 interleaved requests only its own tenant, broken ones between them', async () => {
    const requests = Array.from({ length: 1000 }, async (_, index) => {
      const tenantId = index % 2 === 0 ? ana : ben;
      const isBroken = index % 7 === 0;
      const outcome = await request(tenantId, isBroken).catch(() => [tenantId]);
      return outcome.length === 1 && outcome[0] === tenantId;
    });
    expect((await Promise.all(requests)).filter((isRight) => !isRight)).toHaveLength(0);
  });

  it('leaves neither tenant nor role behind, after success and after failure', async () => {
    for (const isBroken of [false, true]) {
      await request(ana, isBroken).catch(() => undefined);
      const { rows } = await sql<{ tenant: string | null; role: string; login: string }>`
        select current_setting('app.tenant_id', true) as tenant,
               current_user::text as role, session_user::text as login`.execute(kysely);
      expect(rows.map((row) => isNothing(row.tenant) && row.role === row.login)).toEqual([true]);
      const seen = await withoutTenant(kysely, (trx) => sql`select tenant_id from log_head`.execute(trx));
      expect(seen.rows).toEqual([]);
    }
  });
});
