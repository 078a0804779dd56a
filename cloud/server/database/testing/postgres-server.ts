// A Postgres server of our own for tests and measurements, when its programs are on this machine. It lives in a
// temporary folder, is reached by a Unix socket only, and is gone when it is stopped.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export interface PostgresServer {
  readonly version: string;
  /** Where its socket is: what createPostgresDatabase asks for. */
  readonly folder: string;
  stop(): Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';
const OWNER = 'hoststand_owner';

function findPrograms(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const versions = readdirSync(INSTALLED).sort((one, other) => Number(other) - Number(one));
  return versions
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

// Postgres refuses to run as root, so root lends it another user.
function lentUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string, user: string): number =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  const user = ['postgres', 'nobody'].find((name) => {
    try {
      return number('-u', name) > 0;
    } catch {
      return false;
    }
  });
  return user === undefined ? undefined : { uid: number('-u', user), gid: number('-g', user) };
}

const quickNotSafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

async function startIn(folder: string, bin: string): Promise<() => Promise<void>> {
  const user = lentUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  const data = join(folder, 'data');
  const initial = [
    '-D',
    data,
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
  ];
  execFileSync(join(bin, 'initdb'), initial, { ...options, stdio: 'ignore' });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, ...quickNotSafe];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`Postgres did not start: ${said}`)));
  });
  return async () => {
    const gone = once(server, 'exit');
    server.kill('SIGINT');
    await gone;
  };
}

async function ask(url: string, statements: readonly string[]): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? '';
  } finally {
    await client.end();
  }
}

const urlOf = (folder: string, user: string, database: string): string =>
  `postgres://${user}@localhost/${database}?host=${folder}`;

/** A new database, empty or a copy of another, owned by a login that is no superuser, as in production. */
export async function createPostgresDatabase(folder: string, template = 'template1'): Promise<string> {
  const name = `hoststand_${randomBytes(6).toString('hex')}`;
  await ask(urlOf(folder, 'postgres', 'postgres'), [
    `create database ${name} owner ${OWNER} template ${template}`,
  ]);
  return urlOf(folder, OWNER, name);
}

/** The name of a database that others are copied from, with what `prepare` put into it. */
export async function preparePostgresTemplate(
  folder: string,
  prepare: (databaseUrl: string) => Promise<void>,
): Promise<string> {
  const databaseUrl = await createPostgresDatabase(folder);
  await prepare(databaseUrl);
  return new URL(databaseUrl).pathname.slice(1);
}

/** Undefined where Postgres is not installed. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const bin = findPrograms();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hoststand-postgres-'));
  const stopServer = await startIn(folder, bin);
  const admin = urlOf(folder, 'postgres', 'postgres');
  const version = await ask(admin, [`create role ${OWNER} login createrole createdb`]);
  const stop = async (): Promise<void> => {
    await stopServer();
    rmSync(folder, { recursive: true, force: true });
  };
  return { version, folder, stop };
}
