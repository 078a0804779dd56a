// The statements the service sends to answer one request, seen on their way to the database.
import type { CompiledQuery } from 'kysely';
import { buildApp } from '#server/app.ts';
import { openDatabase } from '#server/database/open-database.ts';
import { siteOf } from '#server/http/site.ts';
import { openTestCloud } from '#server/testing/open-test-cloud.ts';
import type { Serving } from './serving.ts';

const host = '127.0.0.1:4400';

export interface SeenStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export async function statementsOf(
  { databaseUrl, cookie }: Serving,
  path: string,
): Promise<readonly SeenStatement[]> {
  const database = await openDatabase({ kind: 'postgres', databaseUrl });
  const seen: CompiledQuery[] = [];
  const kysely = database.kysely.withPlugin({
    transformQuery: ({ node, queryId }) => {
      seen.push(database.kysely.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const { cloud } = openTestCloud({ ...database, kysely });
  const app = buildApp({
    cloud: { ...cloud, clock: Date.now },
    site: siteOf({ port: 4400, publicUrl: undefined }),
  });
  const ask = () => app.request(path, { headers: { host, cookie } });
  // The first look reads the tenant's plan beside.
  await ask();
  seen.length = 0;
  const { status } = await ask();
  await database.close();
  if (status !== 200) throw new Error(`${path} answers ${status}`);
  return seen.map(({ sql, parameters }) => ({ sql, parameters }));
}
