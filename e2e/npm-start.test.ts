import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let folder = '';
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoststand-start-'));
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Start {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** The code it ended with, once everything it printed was read. */
  readonly ended: Promise<number | null>;
  /** Fails when it ends before it printed an address. */
  readonly url: Promise<string>;
}

const start = (...args: readonly string[]): Start => {
  const command = ['scripts/start.ts', '--browser', '--data', folder, ...args];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let printed = '';
  const ended = once(child, 'close').then(() => child.exitCode);
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(printed)), reject);
  });
  url.catch(() => undefined);
  return { child, printed: () => printed, ended, url };
};

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? String(address.port) : '';
};

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const processes = (): readonly string[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** By what Linux says of processes: behind the name in parentheses come the state and the parent. */
function isCloudOf({ child }: Start, pid: string): boolean {
  const [, parent] = /\) \w (\d+) /.exec(read(`/proc/${pid}/stat`)) ?? [];
  return parent === String(child.pid) && read(`/proc/${pid}/cmdline`).includes('cloud/server/main');
}

describe('npm start', () => {
  it('prints one address that answers, ends on Ctrl+C, and goes on where it was', async () => {
    const port = await freePort();
    const first = start('--port', port);
    const url = await first.url;
    expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/#token=\\S+$`));
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<!doctype html/i);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.printed().match(/https?:\/\//g)).toHaveLength(1);

    const second = start('--port', port);
    expect(await second.url).toBe(url);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.printed()).not.toContain('Seating');
  });

  it('says so when another copy runs on the same data, and leaves that one alone', async () => {
    const port = await freePort();
    const first = start('--port', port);
    const url = await first.url;
    const second = start('--port', await freePort());
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('already running');
    expect((await fetch(url)).status).toBe(200);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('goes on without its cloud, and begins that again', async () => {
    const first = start('--port', await freePort());
    const url = await first.url;
    const clouds = (): readonly string[] => processes().filter((pid) => isCloudOf(first, pid));
    const [cloud] = clouds();
    process.kill(Number(cloud), 'SIGKILL');
    await expect.poll(first.printed, { timeout: 30_000 }).toContain('The cloud is back.');
    expect(clouds()).toHaveLength(1);
    expect(clouds()).not.toEqual([cloud]);
    expect((await fetch(url)).status).toBe(200);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
  });

  it('ends when interrupted in the middle of getting ready', async () => {
    const { child, ended } = start('--port', await freePort());
    await once(child.stdout ?? child, 'data');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('npm start refuses in a sentence', () => {
  it('a port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { ended, printed } = start('--port', String(port));
    expect(await ended).toBe(1);
    expect(printed()).toContain(`Port ${port} is in use`);
    server.close();
  });

  it('a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { ended, printed } = start('--data', join(folder, 'a-file', 'below'));
    expect(await ended).toBe(1);
    expect(printed()).toContain(`cannot write to ${join(folder, 'a-file', 'below')}`);
  });

  it('an option it does not know', async () => {
    const { ended, printed } = start('--prot', '4630');
    expect(await ended).toBe(1);
    expect(printed()).toMatch(/--prot.*Usage: npm start/s);
  });
});
