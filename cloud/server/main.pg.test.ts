// The program as a person starts it: one line when it answers, one sentence when it cannot, and nothing lost when it is
// ended, kindly or not.
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createTRPCClient, httpLink } from '@trpc/client';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from './database/open-database.ts';
import { createPostgresDatabase } from './database/testing/postgres-server.ts';
import type { CloudRouter } from './router.ts';
import { endCloud, endOf, runCloud, urlOf } from './testing/cloud-program.ts';
import { GOOD_PASSWORD, madrid } from './testing/open-test-cloud.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hoststand-cloud-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const newFolder = (name: string): string => {
  const folder = join(scratch, name);
  cpSync(inject('pgliteTemplate'), folder, { recursive: true });
  return folder;
};

const isRefused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const knock = connect(port, '127.0.0.1');
    knock
      .once('error', () => resolve(true))
      .once('connect', () => {
        knock.destroy();
        resolve(false);
      });
  });

const clientAt = (url: string) =>
  createTRPCClient<CloudRouter>({ links: [httpLink({ url: `${url}/trpc` })] });
const registration = {
  email: 'ana@example.com',
  password: GOOD_PASSWORD,
  ownerName: 'Ana',
  restaurant: { name: 'Casa Botín', ...madrid },
};
const credentials = { name: registration.email, password: GOOD_PASSWORD };

describe('the cloud program', () => {
  it('answers once it says so, lets nobody else on its data, and ends cleanly', async () => {
    const data = newFolder('kind');
    const child = runCloud(['--data', data, '--port', '0']);
    const url = await urlOf(child);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await clientAt(url).accounts.register.mutate(registration);

    const second = await endOf(runCloud(['--data', data, '--port', '0']));
    expect(second.code).toBe(1);
    expect(second.sentence).toBe(`Another copy of the Hoststand cloud is already running on ${data}.\n`);

    expect(await endCloud(child)).toEqual([0, null]);
    const again = runCloud(['--data', data, '--port', '0']);
    await clientAt(await urlOf(again)).accounts.signIn.mutate(credentials);
    expect(await endCloud(again, 'SIGINT')).toEqual([0, null]);
  });

  it('answers what was under way although it is told to end twice, as systemd and npm do', async () => {
    const child = runCloud(['--data', newFolder('twice'), '--port', '0']);
    const url = new URL(await urlOf(child));
    const asking = connect(Number(url.port), url.hostname);
    const body = JSON.stringify({ name: 'nobody' });
    const head = ['POST /trpc/accounts.signIn HTTP/1.1', `host: ${url.host}`, 'connection: close'];
    const about = [
      'content-type: application/json',
      `content-length: ${body.length}`,
      'expect: 100-continue',
    ];
    asking.write(`${[...head, ...about].join('\r\n')}\r\n\r\n`);
    await once(asking, 'data');

    child.process.kill('SIGTERM');
    await vi.waitUntil(() => isRefused(Number(url.port)), { timeout: 5_000 });
    child.process.kill('SIGTERM');
    asking.write(body);
    expect(await text(asking)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await child.exit).toEqual([0, null]);
  });

  it('has everything it answered after it was killed', async () => {
    const data = newFolder('killed');
    const child = runCloud(['--data', data, '--port', '0']);
    await clientAt(await urlOf(child)).accounts.register.mutate(registration);
    await endCloud(child, 'SIGKILL');
    const again = runCloud(['--data', data, '--port', '0']);
    expect(await clientAt(await urlOf(again)).accounts.signIn.mutate(credentials)).toEqual({
      signedIn: true,
    });
  });

  // Found with kill -9: Postgres mended its folder, opened and closed the lock in it, and the lock was gone.
  it('lets nobody else on its data after a death either, commands of an admin among them', async () => {
    const data = newFolder('killed-and-held');
    const killed = runCloud(['--data', data, '--port', '0']);
    await urlOf(killed);
    await endCloud(killed, 'SIGKILL');
    const again = runCloud(['--data', data, '--port', '0']);
    const url = await urlOf(again);
    const refusal = `Another copy of the Hoststand cloud is already running on ${data}.`;
    expect((await endOf(runCloud(['--data', data, '--port', '0']))).sentence).toBe(`${refusal}\n`);
    await expect(openDatabase({ kind: 'pglite', dataDir: data })).rejects.toThrow(refusal);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('says in a sentence that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      holder.close();
    });
    await once(holder, 'listening');
    const address = holder.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, sentence } = await endOf(runCloud(['--data', newFolder('port'), '--port', port]));
    expect(code).toBe(1);
    expect(sentence).toBe(`Port ${port} on 127.0.0.1 is already in use. Choose another with --port.\n`);
  });

  it('says in a sentence that its folder cannot be written', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    const { code, sentence } = await endOf(runCloud(['--data', join(file, 'data'), '--port', '0']));
    expect(code).toBe(1);
    expect(sentence).toMatch(/^The data folder .* cannot be written: .*\n$/);
    const endless = await endOf(runCloud(['--data', '/proc/hoststand/data', '--port', '0']));
    expect(endless.sentence).toMatch(/^The data folder .* cannot be written: .*\n$/);
  });

  it('asked for help it says how it is used', async () => {
    const { code, help } = await endOf(runCloud(['--help']));
    expect([code, help.startsWith('Usage: cloud --data DIR')]).toEqual([0, true]);
    const { sentence } = await endOf(runCloud(['--bogus']));
    expect(sentence).toMatch(/^Usage: cloud .*\. Unknown option '--bogus'\.\n$/);
  });

  it('leaves data of a newer version alone', async () => {
    const data = newFolder('newer');
    const database = await openDatabase({ kind: 'pglite', dataDir: data });
    await sql`insert into schema_migration values (9999, 'of tomorrow', '')`.execute(database.kysely);
    await database.close();
    const { code, sentence } = await endOf(runCloud(['--data', data, '--port', '0']));
    expect(code).toBe(1);
    expect(sentence).toMatch(/^This data was written by a newer version of Hoststand/);
  });

  it('says in a sentence that its options or its server are wrong', async () => {
    const wrong = await endOf(runCloud(['--port', 'http']));
    expect([wrong.code, wrong.sentence.startsWith('Usage: cloud --data DIR --port N')]).toEqual([1, true]);
    const nowhere = { DATABASE_URL: `postgres://nobody@localhost/none?host=${scratch}` };
    const absent = await endOf(runCloud(['--port', '0'], nowhere));
    expect(absent.code).toBe(1);
    expect(absent.sentence).toMatch(/^The Postgres server in DATABASE_URL cannot be used: .*\n$/);
  });

  it.skipIf(inject('postgresFolder') === null)('runs on a Postgres server', async () => {
    const env = { DATABASE_URL: await createPostgresDatabase(inject('postgresFolder') ?? '') };
    const one = await urlOf(runCloud(['--port', '0'], env));
    const two = await urlOf(runCloud(['--port', '0'], env));
    await clientAt(one).accounts.register.mutate(registration);
    expect(await clientAt(two).accounts.signIn.mutate(credentials)).toEqual({ signedIn: true });
  });
});
