// The station program as a person starts it: its one line, its sentences, its clean end, its subcommands.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { clientOf, makeFolder, removeFolder } from './station-fixture.ts';

const program = resolve(import.meta.dirname, 'main.ts');
let folder: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  children = [];
  removeFolder(folder);
});

const data = (): string => join(folder, 'data');

async function start(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [program, '--data', data(), '--port', '0']);
  children.push(child);
  const line = await new Promise<string>((ready, failed) => {
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      if (output.endsWith('\n')) ready(output);
    });
    child.once('exit', () => failed(new Error(`ended: ${output}`)));
  });
  const url = must(/^station ready (http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43})\n$/.exec(line)?.[1], line);
  return { url, child };
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

function run(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  return { code: status, said: stdout, complained: stderr };
}

/** One sentence, no stack, a failing code. */
function expectSentence(ended: Ended, sentence: RegExp): void {
  expect(ended.complained).toMatch(sentence);
  expect(ended.complained.trim().split('\n')).toHaveLength(1);
  expect(ended.said).toBe('');
  expect(ended.code).toBe(1);
}

test('it says one line, ends cleanly and comes back with the same address of the screen', async () => {
  const { url, child } = await start();
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(readdirSync(data()).filter((name) => name.startsWith('station.db'))).toEqual(['station.db']);
  const again = await start();
  expect(new URL(again.url).hash).toBe(new URL(url).hash);
});

test('a second copy on the same data says so and changes nothing', async () => {
  const { url, child } = await start();
  expectSentence(run('--data', data(), '--port', '0'), /^Another station is already running on /);
  expectSentence(
    run('backup', 'restore', 'any.db', '--data', data()),
    /^Another station is already running on /,
  );
  expect((await clientOf({ url }).screen.status.query()).door).toEqual({ kind: 'first-run' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await start()).url).not.toBe('');
});

test('a port in use, a folder that cannot be written, words it does not know', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : 0);
  expectSentence(run('--data', data(), '--port', port), /^Port \d+ is in use/);
  server.close();
  writeFileSync(join(folder, 'file'), '');
  expectSentence(run('--data', join(folder, 'file', 'data')), /^The station cannot write to /);
  expectSentence(run('--data', '/proc/hoststand/data'), /^The station cannot write to /);
  expectSentence(run('--data', ''), /^--data is empty/);
  expectSentence(run('--bogus'), /^Unknown option '--bogus'\. Usage: station /);
  expectSentence(run('--data', data(), '--port', 'soon'), /^--port must be a number/);
  expectSentence(run('--data', data(), '--cloud', 'javascript:1'), /^--cloud must be/);
});

test('asked for help it says how it is used', () => {
  expect(run('--help')).toEqual({
    code: 0,
    said: expect.stringMatching(/^Usage: station .+\n$/),
    complained: '',
  });
});

test('data of a newer program, or of another one, is left alone', () => {
  mkdirSync(data());
  const newer = new Database(join(data(), 'station.db'));
  newer.pragma(`application_id = ${0x486f7374}`);
  newer.pragma('user_version = 99');
  newer.close();
  const bytes = readFileSync(join(data(), 'station.db'));
  expectSentence(run('--data', data(), '--port', '0'), /newer Hoststand/);
  expect(readFileSync(join(data(), 'station.db'))).toEqual(bytes);
  writeFileSync(join(data(), 'station.db'), 'a letter to my aunt');
  expectSentence(run('--data', data(), '--port', '0'), /database of another program/);
  expect(readFileSync(join(data(), 'station.db'), 'utf8')).toBe('a letter to my aunt');
});

test('backups are made beside a running station, listed, and restored when it is gone', async () => {
  const { url, child } = await start();
  await clientOf({ url }).setup.demo.mutate({ timeZone: 'UTC' });
  const made = run('backup', 'make', '--data', data());
  const name = must(/^Made (\S+)\.\n$/.exec(made.said)?.[1], made.complained);
  expect(run('backup', 'list', '--data', data()).said).toContain(name);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const restored = run('backup', 'restore', name, '--data', data());
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining(`Restored ${name}.`) });
  expectSentence(run('backup', 'restore', '../identity.json', '--data', data()), /no backup of that name/);
  const again = await start();
  const client = clientOf(again);
  await client.screen.unlock.mutate({ pin: '2468' });
  expect((await client.state.open.query()).entities.length).toBeGreaterThan(40);
});

test('the doctor tells pragmas, disk, clock and sync, and its bundle names nobody', async () => {
  const { url } = await start();
  await clientOf({ url }).setup.demo.mutate({ timeZone: 'UTC' });
  const { said, code } = run('doctor', '--data', data());
  expect(code).toBe(0);
  for (const word of [
    'synchronous: 2',
    'journal_mode: wal',
    'freeBytes',
    'utcOffsetMinutes',
    'quickCheck: ok',
  ]) {
    expect(said).toContain(word);
  }
  const bundle = must(/^bundle: (.+)$/m.exec(said)?.[1], said);
  expect(existsSync(bundle)).toBe(true);
  const text = readFileSync(bundle, 'utf8');
  for (const personal of ['Okafor', '5550143', 'Nut allergy', 'Maria', 'token', 'pinKey']) {
    expect(text).not.toContain(personal);
  }
});

test('the doctor changes no byte of the data, not even of a log with a broken head', async () => {
  const { url, child } = await start();
  await clientOf({ url }).setup.demo.mutate({ timeZone: 'UTC' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const bytes = (name: string): string => readFileSync(join(data(), name), 'base64');
  const names = ['station.db', 'station.db-wal', 'install.json', 'identity.json'];
  const before = names.map(bytes);
  expect(run('doctor', '--data', data()).said).toMatch(/logHead: good.+oldestWaiting: 2/s);
  expect(names.map(bytes)).toEqual(before);
  const log = readFileSync(join(data(), 'station.db-wal'));
  log[8] = (log[8] ?? 0) ^ 0xff;
  writeFileSync(join(data(), 'station.db-wal'), log);
  const broken = names.map(bytes);
  expect(run('doctor', '--data', data())).toMatchObject({
    code: 0,
    said: expect.stringContaining('logHead: broken'),
  });
  expect(names.map(bytes)).toEqual(broken);
});

test('a damaged identity is told in a sentence, and nothing is written over it', async () => {
  const { child } = await start();
  child.kill('SIGTERM');
  await once(child, 'exit');
  for (const damaged of ['', '{"stationId":', '{}']) {
    writeFileSync(join(data(), 'identity.json'), damaged);
    expectSentence(run('--data', data(), '--port', '0'), /^The secrets of the station in .+ cannot be read/);
    expect(readFileSync(join(data(), 'identity.json'), 'utf8')).toBe(damaged);
  }
});
