// What an operator does with all of a tenant, and with all there is: given out, erased, backed up and restored.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { must } from '#shared/must.ts';
import { verifyAll } from '../audit/verify-all.ts';
import { type DatabasePlace, openDatabase } from '../database/open-database.ts';
import { tenantTablesOf } from '../database/tenant-tables.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';
import { createPostgresDatabase } from '../database/testing/postgres-server.ts';
import { neverExported } from '../exports/export-rows.ts';
import { folderStore } from '../files/file-store.ts';
import { everyRow } from '../testing/every-row.ts';
import { openTestCloud, type TestCloud } from '../testing/open-test-cloud.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { makeTwoTenants } from '../testing/two-tenants.ts';
import type { OperatorMeans } from './admin-command.ts';
import { backupCommand } from './backup.ts';
import { eraseTenantCommand } from './erase-tenant.ts';
import { exportTenantCommand } from './export-tenant.ts';
import { restoreCommand } from './restore.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hoststand-keeping-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(await openTestDatabases())('all of a tenant on $name', ({ name, database, reset }) => {
  beforeEach(reset);

  const meansOf = ({ cloud: { random }, clock }: TestCloud): OperatorMeans => ({
    random,
    clock: () => clock.now,
    place: { kind: 'pglite', dataDir: scratch },
    files: folderStore(scratch),
    filesFolder: scratch,
    backupUrl: undefined,
    address: 'http://127.0.0.1:4400',
    withDatabase: (work) => work(database),
  });

  it('is given out as JSON and CSV, with nothing of another and nothing that opens a door', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const to = join(scratch, `${name}.zip`);
    await exportTenantCommand.run(meansOf(test), { tenant: 'casa-heron', to });
    const files = unzipSync(readFileSync(to));
    const tables = (await tenantTablesOf(database.kysely)).map(({ table }) => table);
    const expected = [...tables, 'tenant', 'tenant_domain', 'account'];
    expect(Object.keys(files).sort()).toEqual(
      expected.flatMap((table) => [`${table}.csv`, `${table}.json`]).sort(),
    );
    const textOf = (file: string): string => strFromU8(must(files[file], file));
    const everything = Object.keys(files).map(textOf).join('\n');
    expect(everything).toContain('heron@example.com');
    for (const word of ben.canaries) expect(everything).not.toContain(word);
    const [, pinKey, stationToken] = ana.canaries;
    for (const secret of [must(pinKey, 'a key'), must(stationToken, 'a token'), '$argon2'])
      expect(everything).not.toContain(secret);
    for (const table of expected) {
      const rows = JSON.parse(textOf(`${table}.json`));
      expect(textOf(`${table}.csv`).trimEnd().split('\r\n').length - 1, table).toBe(rows.length);
    }
    expect(JSON.parse(textOf('staff.json'))).toHaveLength(2);
  });

  it('is looked through for columns that sound like secrets, so that a new one is thought about', async () => {
    const columns = (await tenantTablesOf(database.kysely)).flatMap(({ table, columns: all }) =>
      all.filter((column) => !neverExported.has(column)).map((column) => `${table}.${column}`),
    );
    const telling = columns.filter((column) => /hash|secret|token|pin_|password|_key$/.test(column));
    expect(telling.sort()).toEqual([
      'audit_entry.hash',
      'audit_entry.previous_hash',
      'audit_head.hash',
      'party.order_key',
      'photo.file_key',
    ]);
  });

  it('is erased only when its time is over or its name is typed again, and nobody else loses a row', async () => {
    const test = openTestCloud(database);
    const { ana, ben } = await makeTwoTenants(test);
    const before = (await everyRow(database))[ben.tenantId];
    const erase = (given: Record<string, string>) =>
      eraseTenantCommand.run(meansOf(test), { tenant: 'casa-heron', ...given });
    const key = 'a-picture-of-the-dining-room';
    await folderStore(scratch).put(key, new Uint8Array([1]));
    await sql`update tenant set logo_key = ${key} where id = ${ana.tenantId}`.execute(database.kysely);
    const { id: accountId } = await database.kysely
      .selectFrom('account')
      .select('id')
      .where('email', '=', ana.email)
      .executeTakeFirstOrThrow();
    for (const { email: name } of [ana, ben])
      await refusalOf(test.caller().api.accounts.signIn.mutate({ name, password: 'not the password' }));
    await test.caller().api.accounts.askForReset.mutate({ email: ana.email });
    await expect(erase({})).rejects.toThrow('casa-heron was not asked to be erased.');
    await expect(erase({ now: 'casa-kestrel' })).rejects.toThrow('casa-kestrel is not casa-heron.');
    await sql`update tenant set delete_after = ${test.clock.now + 1} where id = ${ana.tenantId}`.execute(
      database.kysely,
    );
    await expect(erase({})).rejects.toThrow(/casa-heron is kept until 2026-11-20T/);
    test.clock.now += 1;
    expect(await erase({})).toMatch(/^casa-heron is erased/);
    expect(await folderStore(scratch).get(key)).toBeNull();
    const after = await everyRow(database);
    expect(JSON.stringify(after)).not.toMatch(/heron/);
    expect(after[ben.tenantId]).toEqual(before);
    const tries = await database.kysely.selectFrom('sign_in_attempt').select('key').execute();
    expect(tries).toHaveLength(2);
    for (const theirs of ['heron', accountId]) expect(JSON.stringify(tries)).not.toContain(theirs);
    expect((await ana.owner.send('/trpc/accounts.me')).status).toBe(401);
    expect((await ben.owner.send('/trpc/accounts.me')).status).toBe(200);
    const { whole, broken } = await verifyAll({ database }, [
      { tenantId: ana.tenantId, seq: 1, hash: 'a'.repeat(64) },
    ]);
    expect([whole.length, broken]).toEqual([2, []]);
  });
});

const postgresFolder = inject('postgresFolder');

const places = async (): Promise<
  readonly { name: string; place: DatabasePlace; fresh: DatabasePlace; backupUrl: string | undefined }[]
> => {
  const embedded = {
    name: 'pglite',
    place: { kind: 'pglite', dataDir: join(scratch, 'one') },
    fresh: { kind: 'pglite', dataDir: join(scratch, 'other') },
    backupUrl: undefined,
  } as const;
  if (postgresFolder === null) return [embedded];
  const databaseUrl = await createPostgresDatabase(postgresFolder);
  const other = await createPostgresDatabase(postgresFolder);
  return [
    embedded,
    {
      name: 'postgres',
      place: { kind: 'postgres', databaseUrl },
      fresh: { kind: 'postgres', databaseUrl: other },
      backupUrl: databaseUrl.replace('//hoststand_owner@', '//postgres@'),
    },
  ];
};

describe.each(await places())('a backup of $name', ({ name, place, fresh, backupUrl }) => {
  // As the service does: in the folder of the data.
  const filesAt = (at: DatabasePlace): string =>
    join(at.kind === 'pglite' ? at.dataDir : join(scratch, at === place ? 'here' : 'there'), 'files');
  const meansAt = (at: DatabasePlace): OperatorMeans => ({
    clock: () => 1_790_000_000_000,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    place: at,
    files: folderStore(filesAt(at)),
    filesFolder: filesAt(at),
    backupUrl,
    address: 'http://127.0.0.1:4400',
    withDatabase: async (work) => {
      const database = await openDatabase(at);
      return work(database).finally(() => database.close());
    },
  });

  it('holds everything, goes only where nothing is, and begins new epochs', async () => {
    const to = join(scratch, `${name}.backup`);
    const filled = await meansAt(place).withDatabase(async (database) => {
      const test = openTestCloud(database);
      const { ana } = await makeTwoTenants(test);
      return { rows: await everyRow(database), epoch: ana.epoch };
    });
    if (place.kind === 'postgres') {
      const elsewhere = { ...meansAt(place), filesFolder: join(scratch, 'no such folder') };
      const said = await backupCommand.run(elsewhere, { to: `${to}.elsewhere` });
      expect(said).toMatch(
        /without pictures: none lie in .*no such folder\. If the service has them elsewhere/,
      );
    }
    const key = 'a-picture-of-the-dining-room';
    await meansAt(place).files.put(key, new Uint8Array([7, 7, 7]));
    await backupCommand.run(meansAt(place), { to });
    expect(statSync(to).mode & 0o777).toBe(0o600);
    await expect(backupCommand.run(meansAt(place), { to })).rejects.toThrow('is there already');
    await expect(restoreCommand.run(meansAt(place), { from: to })).rejects.toThrow('is not empty');
    expect(await restoreCommand.run(meansAt(fresh), { from: to })).toMatch(/announced to 2 restaurants/);
    expect(await meansAt(fresh).files.get(key)).toEqual(new Uint8Array([7, 7, 7]));
    await meansAt(fresh).withDatabase(async (database) => {
      const rows = await everyRow(database);
      const withoutHeads = (all: typeof rows) =>
        Object.values(all).map((lines) => lines.filter((line) => !line.startsWith('log_head ')));
      expect(withoutHeads(rows)).toEqual(withoutHeads(filled.rows));
      expect(JSON.stringify(rows)).not.toContain(filled.epoch);
      expect((await verifyAll({ database })).broken).toEqual([]);
    });
  });
});
