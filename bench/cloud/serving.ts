// A cloud as it serves: a process of its own on a Postgres server, with a restaurant, its owner's session and an allowance
// raised so far that the budget of requests is counted and never spent.
import { openDatabase } from '#server/database/open-database.ts';
import { withTenant } from '#server/database/tenant-transaction.ts';
import { createPostgresDatabase, startPostgres } from '#server/database/testing/postgres-server.ts';
import { tenantIdOf } from '#server/tenants/tenant-id.ts';
import { must } from '#shared/must.ts';
import { type Runner, startCloud } from '../../e2e/harness/programs.ts';
import { freshId } from '../setting/party-ops.ts';

export const password = 'seven herons over the weir';
export const email = 'owner@bench.example';

export interface Serving {
  readonly databaseUrl: string;
  readonly cloud: Runner;
  readonly url: string;
  /** Of the signed-in owner. */
  readonly cookie: string;
  readonly restaurantId: string;
  readonly close: () => Promise<void>;
}

const place = { timeZone: 'Europe/Madrid', locale: 'es', currency: 'EUR', country: 'ES' };

async function register(url: string): Promise<{ readonly cookie: string; readonly restaurantId: string }> {
  const answer = await fetch(`${url}/trpc/accounts.register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, ownerName: 'Ana', restaurant: { name: 'Casa Botín', ...place } }),
  });
  const { result } = await answer.json();
  const cookie = must(answer.headers.get('set-cookie')?.split(';')[0], 'a session');
  return { cookie, restaurantId: result.data.restaurantId };
}

async function raiseAllowance(databaseUrl: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  const { id } = await database.kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
  const limits = JSON.stringify({ requestsPer15Minutes: 1_000_000 });
  await withTenant(database.kysely, tenantIdOf(id), ({ trx }) =>
    trx
      .insertInto('subscription')
      .values({
        ...{ tenant_id: id, id: freshId(), plan: 'enterprise', status: 'active', cycle: 'yearly' },
        ...{ support_priority: 'high', starts_at: 0, ends_at: null, limits, created_at: 0 },
      })
      .execute(),
  );
  await database.close();
}

export async function startServing(): Promise<Serving> {
  const server = must(await startPostgres(), 'Postgres on this machine: it is what the rows are measured on');
  const databaseUrl = await createPostgresDatabase(server.folder);
  const cloud = await startCloud({ DATABASE_URL: databaseUrl });
  const { url } = cloud.program();
  const registered = await register(url);
  await raiseAllowance(databaseUrl);
  const close = async (): Promise<void> => {
    await cloud.remove();
    await server.stop();
  };
  return { databaseUrl, cloud, url, ...registered, close };
}
