// The audit trail: chained, only what changed, and closed to change even for the service itself.
import { beforeEach, describe, expect, it } from 'vitest';
import { sqlStateOf } from '../database/database-error.ts';
import { acrossTenants, withTenant } from '../database/tenant-transaction.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { GENESIS, hashOf } from './entry-hash.ts';
import type { Origin } from './origin.ts';
import { recordChange, THE_PLATFORM } from './record-change.ts';

const origin: Origin = {
  actor: { kind: 'operator', id: 'op' },
  address: '203.0.113.7',
  agent: 'Firefox',
  requestId: 'r1',
};

describe.each(await openTestDatabases())('the audit trail on $name', ({ database: { kysely }, reset }) => {
  beforeEach(reset);

  const record = (name: string): Promise<void> =>
    withTenant(kysely, THE_PLATFORM, (tenant) =>
      recordChange({ clock: () => 1_000 }, tenant, {
        origin,
        change: {
          action: 'plan.set',
          target: { kind: 'plan', id: 'basic' },
          before: { name: 'Basic', staff: 5 },
          after: { name, staff: 5 },
        },
      }),
    );

  it('chains entries written at the same moment, each with only what changed', async () => {
    await Promise.all(['One', 'Two', 'Three'].map(record));
    const entries = await acrossTenants(kysely, (trx) =>
      trx.selectFrom('audit_entry').selectAll().orderBy('seq').execute(),
    );
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(entries.map(({ previous_hash }) => previous_hash)).toEqual([
      GENESIS,
      entries[0]?.hash,
      entries[1]?.hash,
    ]);
    for (const { hash, ...entry } of entries) expect(hashOf(entry)).toBe(hash);
    expect(entries[0]?.before).toBe('{"name":"Basic"}');
  });

  it('is not changed by the service', async () => {
    await record('One');
    const change = withTenant(kysely, THE_PLATFORM, ({ trx }) =>
      trx.updateTable('audit_entry').set({ action: 'nothing' }).execute(),
    );
    expect(await change.then(() => 'done', sqlStateOf)).toBe('42501');
    const cut = withTenant(kysely, THE_PLATFORM, ({ trx }) => trx.deleteFrom('audit_entry').execute());
    expect(await cut.then(() => 'done', sqlStateOf)).toBe('42501');
  });

  it('lets operators look across tenants and write nothing', async () => {
    await record('One');
    const seen = await acrossTenants(kysely, (trx) =>
      trx.selectFrom('audit_entry').select('action').execute(),
    );
    expect(seen).toEqual([{ action: 'plan.set' }]);
    const peek = acrossTenants(kysely, (trx) => trx.selectFrom('staff').select(['id', 'pin_hmac']).execute());
    expect(await peek.then(() => 'done', sqlStateOf)).toBe('42501');
  });
});
