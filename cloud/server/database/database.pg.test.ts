import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabases } from './testing/open-test-databases.ts';

describe.each(await openTestDatabases())('the database on $name', ({ database, reset }) => {
  beforeEach(reset);

  it('gives the same types for the same columns', async () => {
    const { rows } = await sql`
      select 7::bigint as small, 9007199254740993::bigint as large, count(*) as counted,
             '{"a":[1]}'::jsonb as document, true as flag, 'ñ田' as text
      from (values (1), (2)) as two (n)`.execute(database.kysely);
    expect(rows).toEqual([
      { small: 7, large: 9007199254740993n, counted: 2, document: { a: [1] }, flag: true, text: 'ñ田' },
    ]);
  });

  it('tells a listener what was said after a commit, and not what was rolled back', async () => {
    const heard: string[] = [];
    const { promise: done, resolve } = Promise.withResolvers<void>();
    await database.listen('test_channel', (payload) => {
      heard.push(payload);
      if (payload === 'last') resolve();
    });
    const say = (payload: string) => sql`select pg_notify('test_channel', ${payload})`;
    const undone = database.kysely.transaction().execute(async (trx) => {
      await say('never').execute(trx);
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await say('last').execute(database.kysely);
    await done;
    expect(heard).toEqual(['last']);
  });
});
