// A restaurant with a long past: what stations ask all evening is found by an index, never by reading everything.
import { CompiledQuery, type KyselyPlugin, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import type { Database } from '../database/database.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { SqlLogTransaction } from './sql-log-transaction.ts';
import { SqlLogView } from './sql-log-view.ts';
import { countedIds } from './testing/stand.ts';

const rowCount = 100_000;
const freshId = countedIds();
const tenantId = tenantIdOf(freshId());
const restaurantId = freshId();

const statements = [
  sql`insert into log_head (tenant_id, restaurant_id, head, epoch)
      values (${tenantId}, ${restaurantId}, ${rowCount}, ${freshId()})`,
  sql`insert into log (tenant_id, restaurant_id, seq, op_id, station_id, station_seq, kind, op, verdict, effects,
                       guest_id, received_at)
      select ${tenantId}::uuid, ${restaurantId}::uuid, n, md5('op' || n)::uuid, md5('station')::uuid, n, 'party.add',
             '{}', '{}', '[]', 'guest' || n % 5000, n * 1000
      from generate_series(1, ${rowCount}::int) n`,
  sql`insert into party (tenant_id, restaurant_id, id, size, personal, tags, queue_id, source, status, joined_at,
                         times_notified, order_key, open_seating_ids, erased, removed, seq, is_open, personal_of)
      select ${tenantId}::uuid, ${restaurantId}::uuid, md5('party' || n)::uuid::text, 2, '{}', '[]', 'queue', 'host',
             'left', n, 0, n, '[]', false, false, n, n > ${rowCount - 40}::int, 'guest' || n % 5000
      from generate_series(1, ${rowCount}::int) n`,
];

const asked = [
  {
    what: 'a push',
    ask: async (tx: SqlLogTransaction) => {
      await tx.lockHead();
      await tx.acked(freshId());
      const ids = Array.from({ length: 500 }, freshId);
      await tx.findTaken(ids);
      await tx.loadOps(ids);
      await tx.loadRows('party', ids);
    },
  },
  { what: 'a pull', ask: (_: SqlLogTransaction, view: SqlLogView) => view.logAfter(rowCount - 20, 500) },
  { what: 'a pull from the start', ask: (_: SqlLogTransaction, view: SqlLogView) => view.logAfter(0, 500) },
  {
    what: 'a snapshot',
    ask: async (_: SqlLogTransaction, view: SqlLogView) => {
      await view.openRows();
      await view.logSince((rowCount - 300) * 1000);
    },
  },
  {
    what: 'a page of history',
    ask: async (_: SqlLogTransaction, view: SqlLogView) => {
      await view.closedRows({ kind: 'party', below: null, limit: 500 });
      await view.closedRows({ kind: 'party', below: { seq: rowCount / 2, id: '' }, limit: 500 });
    },
  },
  {
    what: 'erasing a guest',
    ask: async (tx: SqlLogTransaction) => {
      await tx.rowsOfGuest('guest77');
      await tx.logOfGuest('guest77');
    },
  },
];

/** Runs it once, and tells how the database goes about each statement. */
async function plansOf({ kysely }: Database, ask: (typeof asked)[number]['ask']): Promise<readonly string[]> {
  const seen: CompiledQuery[] = [];
  const recorder: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      seen.push(kysely.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await withTenant(kysely.withPlugin(recorder), tenantId, (tenant) =>
    Promise.resolve(ask(new SqlLogTransaction(tenant, restaurantId), new SqlLogView(tenant, restaurantId))),
  );
  const plans = seen.map(({ sql: text, parameters }) =>
    CompiledQuery.raw(`explain (costs off) ${text}`, [...parameters]),
  );
  return withTenant(kysely, tenantId, async ({ trx }) => {
    const lines: string[] = [];
    for (const plan of plans) {
      const { rows } = await trx.executeQuery<Readonly<Record<'QUERY PLAN', string>>>(plan);
      lines.push(...rows.map((row) => row['QUERY PLAN']));
    }
    return lines;
  });
}

const server = (await openTestDatabases()).find(({ name }) => name === 'postgres');

describe('a log of 100 000 ops', () => {
  it.skipIf(server === undefined)('is asked by index only', async () => {
    const { database } = must(server, 'a Postgres server');
    await withTenant(database.kysely, tenantId, async ({ trx }) => {
      for (const statement of statements) await statement.execute(trx);
    });
    await sql`analyze`.execute(database.kysely);
    for (const { what, ask } of asked) {
      const plans = await plansOf(database, ask);
      const large = plans.filter((line) => / on (log|party)\b/.test(line));
      expect(large.length, `${what} touches the large tables`).toBeGreaterThan(what === 'a push' ? 2 : 0);
      for (const line of large)
        expect(line, `${what}: ${plans.join('\n')}`).toMatch(/Index|Bitmap Heap Scan/);
    }
  });
});
