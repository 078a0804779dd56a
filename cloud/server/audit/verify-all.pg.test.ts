// What somebody who can write the database does to the audit trail, and what the walk says of it.
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import type { Schema } from '../database/schema.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { hashOf, type UnsealedEntry } from './entry-hash.ts';
import type { Origin } from './origin.ts';
import { recordChange, THE_PLATFORM } from './record-change.ts';
import { verifyAll } from './verify-all.ts';
import type { Anchor } from './verify-chain.ts';

const origin: Origin = {
  actor: { kind: 'operator', id: 'op' },
  address: '203.0.113.7',
  agent: null,
  requestId: null,
};

describe.each(await openTestDatabases())('the walk on $name', ({ database, reset }) => {
  const { kysely } = database;
  const record = (name: string): Promise<void> =>
    withTenant(kysely, THE_PLATFORM, (tenant) =>
      recordChange({ clock: () => 1_000 }, tenant, {
        origin,
        change: { action: 'plan.set', target: { kind: 'plan', id: 'basic' }, after: { name } },
      }),
    );

  /** As the owner of the tables, with the guard of the trail taken off. */
  const tamper = (work: (trx: Transaction<Schema>) => Promise<unknown>): Promise<unknown> =>
    kysely.transaction().execute(async (trx) => {
      await sql`select set_config('app.tenant_id', ${THE_PLATFORM}, true)`.execute(trx);
      await sql`alter table audit_entry disable trigger audit_entry_is_append_only`.execute(trx);
      await work(trx);
      await sql`alter table audit_entry enable trigger audit_entry_is_append_only`.execute(trx);
    });
  const run = (...statements: readonly RawBuilder<unknown>[]) =>
    tamper(async (trx) => {
      for (const statement of statements) await statement.execute(trx);
    });

  const fault = async (anchors: readonly Anchor[] = []) =>
    (await verifyAll({ database }, anchors)).broken.map(({ fault: { kind, ...rest } }) =>
      'seq' in rest ? [kind, rest.seq] : [kind],
    );

  beforeEach(async () => {
    await reset();
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) await record(name);
    expect(await fault()).toEqual([]);
  });

  it.each([
    ['a byte', sql`update audit_entry set after = replace(after, 'Three', 'Tree') where seq = 3`],
    ['who did it', sql`update audit_entry set actor_id = 'another' where seq = 3`],
    ['when', sql`update audit_entry set at = at + 1 where seq = 3`],
  ])('names an entry in which %s was changed', async (_what, statement) => {
    await run(statement);
    expect(await fault()).toEqual([['changed', 3]]);
  });

  it('names an entry that was taken out, from the middle or from the end', async () => {
    await run(sql`delete from audit_entry where seq = 3`);
    expect(await fault()).toEqual([['missing', 3]]);
  });

  it('notices a tail that was cut off', async () => {
    await run(sql`delete from audit_entry where seq >= 4`);
    expect(await fault()).toEqual([['missing', 4]]);
  });

  it('names the first of two entries that changed places', async () => {
    await run(
      sql`update audit_entry set seq = 90 where seq = 2`,
      sql`update audit_entry set seq = 2 where seq = 3`,
      sql`update audit_entry set seq = 3 where seq = 90`,
    );
    expect(await fault()).toEqual([['changed', 2]]);
  });

  it('names an entry that was put in between, at a number of its own or before the first', async () => {
    await run(
      sql`update audit_entry set seq = seq + 100 where seq >= 3`,
      sql`update audit_entry set seq = seq - 99 where seq >= 100`,
      sql`insert into audit_entry select tenant_id, 3, at, actor_kind, actor_id, action, target_kind, target_id,
            before, after, address, agent, request_id, previous_hash, hash from audit_entry where seq = 2`,
    );
    expect(await fault()).toEqual([['changed', 3]]);
    await reset();
    await record('One');
    await run(sql`insert into audit_entry select tenant_id, 0, at, actor_kind, actor_id, action, target_kind,
      target_id, before, after, address, agent, request_id, previous_hash, hash from audit_entry`);
    expect(await fault()).toEqual([['changed', 0]]);
  });

  /** Writes another third entry, and seals it and all after it anew. */
  const rechain = (isHeadMoved: boolean): Promise<unknown> =>
    tamper(async (trx) => {
      const entries = await trx.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
      let previous = must(entries[1], 'a second entry').hash;
      for (const { hash: _old, ...entry } of entries.slice(2)) {
        const forged: UnsealedEntry = { ...entry, action: 'plan.forged', previous_hash: previous };
        previous = hashOf(forged);
        await trx
          .updateTable('audit_entry')
          .set({ ...forged, hash: previous })
          .where('seq', '=', entry.seq)
          .execute();
      }
      if (isHeadMoved) await trx.updateTable('audit_head').set({ hash: previous }).execute();
    });

  it('notices a trail that was sealed anew from the middle, by its head', async () => {
    await rechain(false);
    expect(await fault()).toEqual([['not-the-head', 5]]);
  });

  it('names it by a head that was written down elsewhere when the head was moved too', async () => {
    const [kept] = (await verifyAll({ database })).whole;
    await record('Six');
    expect(await fault([must(kept, 'the head of the platform')])).toEqual([]);
    await rechain(true);
    expect(await fault()).toEqual([]);
    expect(await fault([must(kept, 'the head of the platform')])).toEqual([['rewritten', 5]]);
  });

  it('notices by such a head that a tail and its head were cut off together, and that a whole trail is gone', async () => {
    const [kept] = (await verifyAll({ database })).whole;
    const head = must(kept, 'the head of the platform');
    await run(
      sql`delete from audit_entry where seq = 5`,
      sql`update audit_head set seq = 4, hash = (select hash from audit_entry where seq = 4)`,
    );
    expect(await fault()).toEqual([]);
    expect(await fault([head])).toEqual([['missing', 5]]);
    const elsewhere = '01920000-0000-7000-8000-000000000001';
    expect(await fault([{ ...head, tenantId: elsewhere, seq: 4 }])).toEqual([['gone']]);
  });
});
