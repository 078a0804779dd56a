// The floor of the read paths: Hono and a pool of pg, answering every request with a fixed list of statements, the first by
// itself and the others in one transaction. The statements are those the service was seen to send.
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { Pool } from 'pg';
import { z } from 'zod';
import { must } from '#shared/must.ts';

const statement = z.object({ sql: z.string(), parameters: z.array(z.unknown()) });
const { databaseUrl, statements } = z
  .object({ databaseUrl: z.string(), statements: z.array(statement) })
  .parse(JSON.parse(must(process.argv[2], 'what to do')));

const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const [first, ...rest] = statements;
const app = new Hono().get('/', async (c) => {
  const { sql, parameters } = must(first, 'a statement');
  await pool.query(sql, parameters);
  const client = await pool.connect();
  await client.query('begin');
  let rows: unknown = null;
  for (const { sql: text, parameters: values } of rest) rows = (await client.query(text, values)).rows;
  await client.query('commit');
  client.release();
  return c.json({ result: { data: rows } });
});

const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(`cloud ready http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit(0));
